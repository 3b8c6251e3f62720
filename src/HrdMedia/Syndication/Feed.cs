using HrdMedia.Episodes;
using HrdMedia.Shows;
using HrdMedia.Text;

namespace HrdMedia.Syndication;

/// <summary>A feed: which episodes it holds, and what it says of them as a whole.</summary>
/// <param name="Kind">By what it gathers them.</param>
/// <param name="Folder">The address of the folder in which its files stand, ending in <c>/</c>.</param>
/// <param name="Guid">Its <c>podcast:guid</c>, which never changes.</param>
/// <param name="Page">The address of the page that it belongs to.</param>
/// <param name="Language">Of its texts as far as they are written in it, and but for a translation of its audio.</param>
/// <param name="Title">Its name.</param>
/// <param name="Subject">The part of its name that tells it from the show or the site.</param>
/// <param name="Summary">What it holds, plain; may be empty.</param>
/// <param name="Show">The show whose episodes it holds, and whose author, notice and licence it has; null for those of
/// several.</param>
/// <param name="Shows">The shows whose episodes it holds, by id; at least one.</param>
/// <param name="Episodes">Its episodes, oldest first.</param>
public sealed record Feed(
    FeedKind Kind,
    string Folder,
    Guid Guid,
    string Page,
    string Language,
    string Title,
    LocalText Subject,
    string Summary,
    Show? Show,
    IReadOnlyList<Show> Shows,
    IReadOnlyList<Episode> Episodes)
{
    /// <summary>Whether it is a show's main feed; the others repeat episodes, and directories are asked not to list
    /// them.</summary>
    public bool IsMain => Kind == FeedKind.Show;

    /// <summary>Whether it is of one show by itself, whole or a season.</summary>
    public bool IsOfShow => IsWholeShow || Kind == FeedKind.Season;

    /// <summary>Whether it holds all of one show, in its own words or in translated ones.</summary>
    public bool IsWholeShow => Kind is FeedKind.Show or FeedKind.Translation;

    /// <summary>The address of the RSS document.</summary>
    public string Rss => Folder + "feed.xml";

    /// <summary>The address of the JSON Feed.</summary>
    public string Json => Folder + "feed.json";

    /// <summary>The address of an archive document (RFC 5005), the oldest first, from 1.</summary>
    public string Archive(int number) => $"{Folder}archive-{number}.xml";
}
