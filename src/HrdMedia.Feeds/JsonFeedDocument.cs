namespace HrdMedia.Feeds;

/// <summary>The top of a JSON Feed 1.1.</summary>
/// <param name="Title">Name of the feed.</param>
/// <param name="Items">The items, read one by one while they are written.</param>
public sealed record JsonFeedDocument(string Title, IEnumerable<JsonFeedItem> Items)
{
    /// <summary>Address of the page that the feed belongs to.</summary>
    public string? HomePageUrl { get; init; }

    /// <summary>Address of the feed itself; it identifies the feed.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>What the feed is about, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Address of a square picture.</summary>
    public string? Icon { get; init; }

    /// <summary>Who makes the feed.</summary>
    public IReadOnlyList<JsonFeedAuthor> Authors { get; init; } = [];

    /// <summary>Language (RFC 5646).</summary>
    public string? Language { get; init; }

    /// <summary>Whether no item will ever follow.</summary>
    public bool Expired { get; init; }

    /// <summary>Addresses of WebSub hubs that tell subscribers of changes.</summary>
    public IReadOnlyList<string> Hubs { get; init; } = [];
}
