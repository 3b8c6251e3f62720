using HrdMedia.Checks;
using HrdMedia.Feeds;
using HrdMedia.Handouts;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>Reads <c>&lt;show&gt;/&lt;nnn&gt;-&lt;slug&gt;.yaml</c>.</summary>
public sealed class EpisodeReader : IRecordReader<Episode>
{
    private static readonly Kind<Located<int>> Number = Kinds.Whole(1, 100_000, UniqueNumbersCheck.Unread).Located();

    private static readonly Kind<Located<int>> Season = Kinds.Whole(1, 100_000).Located();

    private static readonly Kind<EpisodeType> Type = Kinds.Choice(
        ("full", EpisodeType.Full), ("trailer", EpisodeType.Trailer), ("bonus", EpisodeType.Bonus));

    /// <inheritdoc/>
    public Episode Read(Fields fields, SourceFile file)
    {
        var episode = Read(fields, file, out var chapters, out var guid);
        IReadOnlyList<ContentNote> notes =
            fields.Optional("content-notes", ContentNote.MapKind.Items());
        return episode with
        {
            ChaptersFile = chapters.File,
            IsKept = guid.Value.IsKept,
            ContentNotes = notes,
            Documents = fields.Optional("documents", Handout.Kind, []),
        };
    }

    private static Episode Read(
        Fields fields, SourceFile file, out ChapterListing chapters, out Located<EpisodeGuid> guid) => new(
        // One for all episodes.
        ShowId: string.Intern(file.Folder[(file.Folder.LastIndexOf('/') + 1)..]),
        Id: file.Stem,
        Title: fields.Required("title", TextKinds.Title),
        Guid: new((guid = fields.Required("guid", EpisodeGuid.Kind.Located())).Value.Text, guid.Place),
        Published: fields.Required("published", TimeKinds.Instant.Located()),
        Season: fields.OptionalValue("season", Season),
        Number: fields.OptionalValue("number", Number),
        Type: fields.Optional("type", Type),
        Summary: fields.Required("summary", TextKinds.Summary),
        Notes: fields.Optional("notes", Kinds.Markdown),
        Language: fields.Optional("language", IdentifierKinds.Language, ""),
        Audio: fields.Required("audio", AudioSource.Kind),
        Image: fields.Optional("image", Artwork.Kind),
        People: fields.Optional("people", Credit.Kind.Items()),
        Countries: fields.Optional("countries", IdentifierKinds.Country.List()),
        Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()),
        Chapters: (chapters = fields.Optional("chapters", ChapterListing.Kind)).Chapters,
        Transcripts: fields.Optional("transcript", TranscriptSource.Kind.Items()),
        Figures: fields.Optional("figures", IdentifierKinds.Id.Located().List()),
        Links: fields.Optional("links", Link.Kind.List()),
        Explicit: fields.OptionalValue("explicit", Kinds.Boolean),
        Licence: fields.Optional("licence", Licence.Kind),
        ForApps: EpisodeFields.Read(fields));
}
