using HrdMedia.Safety;

namespace HrdMedia.Layout;

/// <summary>What every page has around its own content. All links are relative to the page unless said otherwise.</summary>
/// <param name="Language">BCP 47 tag of the page.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Title">The whole <c>title</c> element.</param>
/// <param name="Description">Plain text, at most 160 characters.</param>
/// <param name="Canonical">The page's absolute address; empty when it must not be indexed.</param>
/// <param name="SiteTitle">The site's name.</param>
/// <param name="Notice">Said on every page; may be empty.</param>
/// <param name="Publisher">Who answers for the site.</param>
/// <param name="Licence">Of the texts, or null.</param>
/// <param name="Card">What other sites show of the page.</param>
/// <param name="Feeds">The feeds to discover; the first is the one that apps take.</param>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon, SVG.</param>
/// <param name="Home">The home page.</param>
/// <param name="Navigation">The main navigation.</param>
/// <param name="Footer">Pages listed in the footer.</param>
/// <param name="Breadcrumbs">The way from the home page, this page last; empty on the home page.</param>
/// <param name="JsonLd">Structured data, made when it is written.</param>
public sealed record PageFrame(
    string Language,
    string Direction,
    string Title,
    string Description,
    string Canonical,
    Wording SiteTitle,
    Wording Notice,
    Anchor Publisher,
    Anchor? Licence,
    ShareCard Card,
    IReadOnlyList<FeedLink> Feeds,
    string StyleSheet,
    string Icon,
    string Home,
    IReadOnlyList<Anchor> Navigation,
    IReadOnlyList<Anchor> Footer,
    IReadOnlyList<Anchor> Breadcrumbs,
    JsonLdGraph JsonLd)
{
    /// <summary>The languages of the site, its own first; empty when it has only one.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>The script that loads what the page needs: the player, or the bar that goes on with what was heard.</summary>
    public required string Script { get; init; }

    /// <summary>The style sheet of the player and of that bar.</summary>
    public required string PlayerStyle { get; init; }

    /// <summary>The way out of the page at once, or null.</summary>
    public QuickExitView? QuickExit { get; init; }

    /// <summary>Whether the page has a player.</summary>
    public bool HasPlayer { get; init; }

    /// <summary>The page in other forms, with absolute addresses; the note is the media type.</summary>
    public IReadOnlyList<Anchor> Alternates { get; init; } = [];

    /// <summary>Whether the page stands in a copy for a disk: it then says nothing of where it stands on the web.</summary>
    public bool IsCopy { get; init; }

    /// <summary>The script that keeps visited pages on the device; empty where none are kept.</summary>
    public string Keep { get; init; } = "";
}
