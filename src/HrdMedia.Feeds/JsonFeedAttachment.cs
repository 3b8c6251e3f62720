namespace HrdMedia.Feeds;

/// <summary>A media file of a JSON Feed 1.1 item.</summary>
/// <param name="Url">Its address.</param>
/// <param name="MimeType">Its media type.</param>
public sealed record JsonFeedAttachment(string Url, string MimeType)
{
    /// <summary>Its name; attachments of one name are the same content in other forms.</summary>
    public string? Title { get; init; }

    /// <summary>Its length in bytes.</summary>
    public long? SizeInBytes { get; init; }

    /// <summary>How long it plays.</summary>
    public TimeSpan? Duration { get; init; }
}
