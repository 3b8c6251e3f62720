namespace HrdMedia.Feeds;

/// <summary>One chapter (podcast namespace, JSON Chapters 1.2.0).</summary>
/// <param name="Start">When it starts, from the beginning of the media file.</param>
/// <param name="Title">Its name, if it has one.</param>
public sealed record Chapter(TimeSpan Start, string? Title)
{
    /// <summary>Address of a picture to show meanwhile.</summary>
    public string? Image { get; init; }

    /// <summary>Address of a page about it.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it is listed; a chapter that is not only changes the picture.</summary>
    public bool Toc { get; init; } = true;

    /// <summary>When it ends, if that is not where the next one starts.</summary>
    public TimeSpan? End { get; init; }
}
