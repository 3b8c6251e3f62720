using HrdMedia.Episodes;
using HrdMedia.Shows;
using HrdMedia.Syndication;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>A feed in a built site, and what it must hold.</summary>
/// <param name="Kind">By what it gathers episodes.</param>
/// <param name="Folder">The address of its folder from the site's root.</param>
/// <param name="Guid">Its <c>podcast:guid</c>.</param>
/// <param name="Page">The address of its page from the site's root.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it says of itself, plain; may be empty.</param>
/// <param name="Show">The show whose cover and author it has.</param>
/// <param name="Episodes">Its episodes, newest first.</param>
public sealed record BuiltFeed(FeedKind Kind, string Folder, string Guid, string Page, string Language, string Title,
    string Summary, Show Show, IReadOnlyList<Episode> Episodes)
{
    /// <summary>Its address from the site's root.</summary>
    public string Path => Folder + "feed.xml";

    /// <summary>The address of its JSON Feed from the site's root.</summary>
    public string JsonPath => Folder + "feed.json";

    /// <summary>Whether it is a show's main feed, which alone directories may list.</summary>
    public bool IsMain => Kind == FeedKind.Show;

    /// <summary>Whether all its episodes are one show's by its nature.</summary>
    public bool IsOfShow => Kind is FeedKind.Show or FeedKind.Season;
}
