namespace HrdMedia.Feeds;

/// <summary>One item of a JSON Feed 1.1; it has HTML or text, or both.</summary>
/// <param name="Id">The identity that never changes.</param>
public sealed record JsonFeedItem(string Id)
{
    /// <summary>Address of the item's page.</summary>
    public string? Url { get; init; }

    /// <summary>Plain title.</summary>
    public string? Title { get; init; }

    /// <summary>The content as HTML.</summary>
    public string? ContentHtml { get; init; }

    /// <summary>The content as plain text; its line breaks are kept.</summary>
    public string? ContentText { get; init; }

    /// <summary>One or two plain sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>Address of the main picture.</summary>
    public string? Image { get; init; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? DatePublished { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? DateModified { get; init; }

    /// <summary>Who made it; without any, those of the feed.</summary>
    public IReadOnlyList<JsonFeedAuthor> Authors { get; init; } = [];

    /// <summary>Plain words to find it by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Language, where it is not the feed's (RFC 5646).</summary>
    public string? Language { get; init; }

    /// <summary>The media files; those with one title are versions of the same.</summary>
    public IReadOnlyList<JsonFeedAttachment> Attachments { get; init; } = [];
}
