namespace HrdMedia.Feeds;

/// <summary>What a chapters file holds (podcast namespace, JSON Chapters 1.2.0).</summary>
/// <param name="Chapters">The chapters, in order of time.</param>
public sealed record ChapterList(IEnumerable<Chapter> Chapters)
{
    /// <summary>Title of the episode.</summary>
    public string? Title { get; init; }

    /// <summary>Who made the episode.</summary>
    public string? Author { get; init; }

    /// <summary>Name of the show.</summary>
    public string? PodcastName { get; init; }

    /// <summary>What the episode is about.</summary>
    public string? Description { get; init; }

    /// <summary>Name of the audio file that the times belong to.</summary>
    public string? FileName { get; init; }
}
