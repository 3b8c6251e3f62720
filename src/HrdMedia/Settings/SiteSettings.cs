using HrdMedia.Offline;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Settings;

/// <summary>What <c>episodes/site.yaml</c> says of the whole site.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Summary">One or two plain sentences.</param>
/// <param name="BaseUrl">Where the site stands, absolute, ending in <c>/</c>.</param>
/// <param name="Language">The language of texts that are not maps.</param>
/// <param name="Publisher">Who answers for the site.</param>
/// <param name="Licence">Of the texts, or null.</param>
/// <param name="Notice">Said on every page; may be empty.</param>
/// <param name="Guid">From which further feeds derive theirs, or null when there are none.</param>
/// <param name="Feeds">Which further feeds there are besides the shows'.</param>
/// <param name="Hubs">WebSub hubs that tell subscribers of changes.</param>
public sealed record SiteSettings(
    LocalText Title,
    LocalText Summary,
    string BaseUrl,
    string Language,
    Organisation Publisher,
    Licence? Licence,
    LocalText Notice,
    Guid? Guid,
    IReadOnlyList<FeedKind> Feeds,
    IReadOnlyList<string> Hubs)
{
    /// <summary>The languages in which the site has pages, as they are listed; may be empty, and may hold its own.</summary>
    public IReadOnlyList<Located<string>> Languages { get; init; } = [];

    /// <summary>Whether each episode has a share card of its own; else it shows its show's.</summary>
    public bool ShareCards { get; init; } = true;

    /// <summary>What the site does without; may be empty.</summary>
    public IReadOnlyList<SitePart> LeftOut { get; init; } = [];

    /// <summary>Whether guests, and whoever is spoken of, need a consent.</summary>
    public bool NeedsConsent { get; init; }

    /// <summary>Whether nothing is published before it was searched for names that must not be said.</summary>
    public bool NeedsLeakCheck { get; init; }

    /// <summary>How the site can be read without a connection.</summary>
    public OfflineSettings Offline { get; init; } = OfflineSettings.None;

    /// <summary>Whether everybody can read these files; null when nobody says.</summary>
    public bool? IsPublicRepository { get; init; }

    /// <summary>Whether the site has a part.</summary>
    public bool Has(SitePart part) => !LeftOut.Contains(part);
}
