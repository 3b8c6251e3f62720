namespace HrdMedia.Feeds;

/// <summary>Apple's elements (Apple, A Podcaster's Guide to RSS); those that Apple has dropped are not here.</summary>
public static class ItunesTags
{
    /// <summary>The namespace; compared letter by letter, so it stays <c>http</c> (Apple).</summary>
    public const string Namespace = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    /// <summary><c>itunes:image</c>: the square cover; give a changed picture a new file name (Apple, PSP-1).</summary>
    public static INode<IEntry> Image(string href) =>
        new EmptyElement<IEntry>("itunes:image", new Attr("href", FeedUrl.Web(href, "itunes:image")));

    /// <summary><c>itunes:category</c>: a category, with its part nested in it; the first one of a show counts (Apple,
    /// PSP-1).</summary>
    public static INode<Channel> Category(AppleCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return category.Parent is { } parent
            ? new ParentElement<Channel, Nested>("itunes:category", [new("text", parent.Name)], [CategoryPart(category)])
            : new EmptyElement<Channel>("itunes:category", new Attr("text", category.Name));
    }

    /// <summary><c>itunes:explicit</c>: <c>true</c> or <c>false</c> (Apple, PSP-1).</summary>
    public static INode<IEntry> Explicit(bool isExplicit) => Text<IEntry>("itunes:explicit", isExplicit ? "true" : "false");

    /// <summary><c>itunes:author</c>: who makes the show (Apple, PSP-1; at most <see cref="RssTags.MaxText"/>
    /// characters).</summary>
    public static INode<Channel> Author(string name) => Text<Channel>("itunes:author", name);

    /// <summary><c>itunes:owner</c>: whom directories may write to; a role's address, for it is public (Apple).</summary>
    public static INode<Channel> Owner(string name, string email) => new ParentElement<Channel, Nested>(
        "itunes:owner", [], [Text<Nested>("itunes:name", name), Text<Nested>("itunes:email", email)]);

    /// <summary><c>itunes:type</c>: whether the newest or the oldest episode is heard first (Apple).</summary>
    public static INode<Channel> Type(ShowType type) => Text<Channel>("itunes:type", type.InFeed());

    /// <summary><c>itunes:title</c>: the name for Apple, where it differs (Apple).</summary>
    public static INode<IEntry> Title(string title) => Text<IEntry>("itunes:title", title);

    /// <summary><c>itunes:new-feed-url</c>: where the feed is from now on; every subscriber follows it at once (Apple).</summary>
    public static INode<Channel> NewFeedUrl(string url) =>
        new TextElement<Channel>("itunes:new-feed-url", FeedUrl.Web(url, "itunes:new-feed-url"));

    /// <summary><c>itunes:block</c>: <c>Yes</c>, the only value that acts, hides the show or the episode at Apple
    /// (Apple).</summary>
    public static INode<IEntry> Block() => Text<IEntry>("itunes:block", "Yes");

    /// <summary><c>itunes:complete</c>: <c>Yes</c>, the only value that acts: no episode will ever follow (Apple).</summary>
    public static INode<Channel> Complete() => Text<Channel>("itunes:complete", "Yes");

    /// <summary><c>itunes:duration</c>: whole seconds (Apple).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public static INode<Item> Duration(TimeSpan duration) => Text<Item>("itunes:duration", Durations.WholeSeconds(duration));

    /// <summary><c>itunes:season</c>: a whole number from 1 (Apple).</summary>
    public static INode<Item> Season(int number) => Text<Item>("itunes:season", Limits.AtLeast(number, 1, "itunes:season"));

    /// <summary><c>itunes:episode</c>: a whole number from 1 (Apple).</summary>
    public static INode<Item> Episode(int number) => Text<Item>("itunes:episode", Limits.AtLeast(number, 1, "itunes:episode"));

    /// <summary><c>itunes:episodeType</c>: full, trailer or bonus (Apple).</summary>
    public static INode<Item> EpisodeType(EpisodeType type) => Text<Item>("itunes:episodeType", type.InFeed());

    private static EmptyElement<Nested> CategoryPart(AppleCategory part) => new("itunes:category", new Attr("text", part.Name));

    private static TextElement<T> Text<T>(string name, string text) => new(name, FeedText.Limited(text, RssTags.MaxText, name));
}
