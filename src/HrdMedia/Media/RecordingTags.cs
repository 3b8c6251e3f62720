namespace HrdMedia.Media;

/// <summary>What a recording says of itself in its tags.</summary>
/// <param name="Title">Its title on one line, or empty.</param>
/// <param name="Chapters">Its chapters by their start; may be empty.</param>
public sealed record RecordingTags(string Title, IReadOnlyList<TaggedChapter> Chapters)
{
    /// <summary>No tags.</summary>
    public static RecordingTags None { get; } = new("", []);
}
