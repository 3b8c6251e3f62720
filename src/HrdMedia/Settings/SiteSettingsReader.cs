using HrdMedia.Offline;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Settings;

/// <summary>Reads <c>episodes/site.yaml</c>.</summary>
public sealed class SiteSettingsReader : IRecordReader<SiteSettings>
{
    private static readonly Kind<FeedKind> FeedWord = Kinds.Choice(("all", FeedKind.All), ("seasons", FeedKind.Season),
        ("languages", FeedKind.Language), ("topics", FeedKind.Topic), ("countries", FeedKind.Country),
        ("people", FeedKind.Person), ("translations", FeedKind.Translation));

    private static readonly Kind<SitePart> Part = Kinds.Choice(("search", SitePart.Search), ("embeds", SitePart.Embeds),
        ("cards", SitePart.Cards), ("transcript-forms", SitePart.TranscriptForms),
        ("transcript-files", SitePart.TranscriptFiles), ("chapter-files", SitePart.ChapterFiles));

    private static readonly Kind<bool?> Repository = Kinds.Choice<bool?>(("public", true), ("private", false));
    private static readonly Kind<bool> Demand = Kinds.Choice(("optional", false), ("required", true));

    /// <summary>The language that the settings are written in: the one that they name.</summary>
    public static string LanguageOf(YamlMap map) => map["language"] is YamlScalar { IsEmpty: false } language ? language.Text
        : "en";

    /// <inheritdoc/>
    public SiteSettings Read(Fields fields, SourceFile file)
    {
        fields.Needs("feeds", "guid",
            $"Feeds besides the shows' need a guid that never changes. Add a line 'guid: {IdentifierKinds.Uuid.Example}'.");
        return Ask(fields);
    }

    private static SiteSettings Ask(Fields fields) => new(
        Title: fields.Required("title", Kinds.Text),
        Summary: fields.Required("summary", Kinds.Text),
        BaseUrl: fields.Required("base-url", IdentifierKinds.BaseUrl),
        Language: fields.Required("language", IdentifierKinds.Language),
        Publisher: fields.Required("publisher", Organisation.Kind),
        Licence: fields.Optional("licence", Licence.Kind),
        Notice: fields.Optional("notice", Kinds.Text),
        Guid: Guid.TryParse(fields.Optional("guid", IdentifierKinds.Uuid), out var guid) ? guid : null,
        Feeds: [.. fields.Optional("feeds", FeedWord.List()).Distinct()],
        Hubs: [.. fields.Optional("hubs", IdentifierKinds.Url.List()).Where(url => url.Length > 0)])
    {
        Languages = fields.Optional("languages", IdentifierKinds.Language.Located().List()),
        ShareCards = fields.Optional("share-cards", Kinds.Boolean, true),
        LeftOut = fields.Optional("leave-out", Part.List()),
        NeedsConsent = fields.Optional("consent", Demand),
        NeedsLeakCheck = fields.Optional("leak-check", Demand),
        Offline = fields.Optional("offline", OfflineSettings.Kind),
        IsPublicRepository = fields.Optional("repository", Repository, null),
    };
}
