namespace HrdMedia.Feeds;

/// <summary>The one element of Atom that podcasts use, <c>atom:link</c> (RFC 4287, section 4.2.7).</summary>
public static class AtomTags
{
    /// <summary>The namespace of Atom (RFC 4287).</summary>
    public const string Namespace = "http://www.w3.org/2005/Atom";

    private const string FeedType = "application/rss+xml";

    /// <summary><c>atom:link rel="self"</c>: the feed's own, canonical address; once (RFC 4287; PSP-1).</summary>
    public static INode<Channel> Self(string url) => Link("self", url, FeedType);

    /// <summary><c>atom:link rel="hub"</c>: the hub that tells subscribers of changes (WebSub, section 4).</summary>
    public static INode<Channel> Hub(string url) => Link("hub", url, null);

    /// <summary><c>atom:link</c> to another document of a paged or archived feed (RFC 5005).</summary>
    public static INode<Channel> Link(LinkRelation relation, string url) => Link(relation.InFeed(), url, FeedType);

    private static EmptyElement<Channel> Link(string rel, string url, string? type) =>
        new("atom:link", new("href", FeedUrl.Web(url, "atom:link")), new("rel", rel), new("type", type));
}
