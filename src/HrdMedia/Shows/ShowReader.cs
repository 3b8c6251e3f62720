using HrdMedia.Feeds;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Safety;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Shows;

/// <summary>Reads <c>&lt;show&gt;/show.yaml</c>.</summary>
public sealed class ShowReader : IRecordReader<Show>
{
    internal static readonly Kind<Owner?> OwnerKind = Kinds.Map<Owner?>("name and email", null, f => new Owner(
        f.Required("name", TextKinds.Line(RssTags.MaxText)), f.Required("email", IdentifierKinds.Email)));

    private static readonly Kind<Season?> SeasonKind = Kinds.Map<Season?>("number and title", null, f => new Season(
        f.Required("number", Kinds.Whole(1, 10_000).Located()), f.Required("title", TextKinds.SeasonName),
            f.Optional("summary", Kinds.Text)));

    private static readonly Kind<ShowType> TypeKind = Kinds.Choice(("episodic", ShowType.Episodic), ("serial", ShowType.Serial));

    /// <inheritdoc/>
    public Show Read(Fields fields, SourceFile file) => new(
        Id: file.Folder[(file.Folder.LastIndexOf('/') + 1)..],
        Title: fields.Required("title", TextKinds.Title),
        Subtitle: fields.Optional("subtitle", Kinds.Text),
        Summary: fields.Required("summary", TextKinds.Summary),
        Notes: fields.Optional("notes", Kinds.Markdown),
        Guid: fields.Required("guid", IdentifierKinds.Uuid.Located()),
        Language: fields.Required("language", IdentifierKinds.Language),
        Author: fields.Required("author", TextKinds.Title),
        Owner: fields.Optional("owner", OwnerKind, null),
        Categories: fields.Required("categories", Category.Kind.Items()),
        Explicit: fields.Optional("explicit", Kinds.Boolean),
        Type: fields.Optional("type", TypeKind),
        Artwork: fields.Required("artwork", Artwork.Kind),
        Licence: fields.Optional("licence", Licence.Kind),
        Copyright: fields.Optional("copyright", TextKinds.Title),
        Locked: fields.Optional("locked", Kinds.Boolean, true),
        Medium: fields.Optional("medium", FeedReference.MediumKind),
        People: fields.Optional("people", Credit.Kind.Items()),
        Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()),
        Seasons: fields.Optional("seasons", SeasonKind.Items()),
        Complete: fields.Optional("complete", Kinds.Boolean),
        Apps: fields.Optional("apps", StoreIds.Kind),
        Notice: fields.Optional("notice", TextKinds.Summary),
        ForApps: ShowFields.Read(fields)) { QuickExit = fields.Optional("quick-exit", QuickExit.Kind) };
}
