namespace HrdMedia.Feeds;

/// <summary>Chapters inside the feed (Podlove Simple Chapters 1.2), for readers that do not fetch a chapters file.</summary>
public static class PodloveTags
{
    /// <summary>The namespace; declared where it is used, because readers match the literal name <c>psc:chapter</c> (Simple
    /// Chapters 1.2).</summary>
    public const string Namespace = "http://podlove.org/simple-chapters";

    /// <summary><c>psc:chapters</c>: at least one chapter, in order of time (Podlove Simple Chapters 1.2).</summary>
    public static INode<Item> Chapters(params ReadOnlySpan<INode<SimpleChapters>?> chapters) =>
        new ParentElement<Item, SimpleChapters>("psc:chapters", [new("version", "1.2"), new("xmlns:psc", Namespace)], chapters);

    /// <summary><c>psc:chapter</c>: start and title, perhaps a link and a picture (Podlove Simple Chapters 1.2).</summary>
    public static INode<SimpleChapters> Chapter(TimeSpan start, string title, string? href = null, string? image = null) =>
        new EmptyElement<SimpleChapters>(
            "psc:chapter", new("start", Durations.NormalPlayTime(start)), new("title", title),
            new("href", FeedUrl.WebOrNull(href, "psc:chapter href")),
            new("image", FeedUrl.WebOrNull(image, "psc:chapter image")));
}
