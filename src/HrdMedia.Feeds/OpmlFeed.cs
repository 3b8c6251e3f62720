namespace HrdMedia.Feeds;

/// <summary>One feed of an OPML 2.0 subscription list.</summary>
/// <param name="Title">Name of the show.</param>
/// <param name="XmlUrl">Address of the feed.</param>
public sealed record OpmlFeed(string Title, string XmlUrl)
{
    /// <summary>Address of the show's page.</summary>
    public string? HtmlUrl { get; init; }

    /// <summary>What the show is about, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Language of the show (RFC 5646).</summary>
    public string? Language { get; init; }
}
