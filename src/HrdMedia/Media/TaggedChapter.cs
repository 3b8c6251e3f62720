namespace HrdMedia.Media;

/// <summary>A chapter in a recording's tags.</summary>
/// <param name="Start">Where it begins, in whole milliseconds.</param>
/// <param name="Title">Its title on one line, or empty.</param>
/// <param name="IsListed">Whether the recording's table of contents names it; without a table all are.</param>
public sealed record TaggedChapter(TimeSpan Start, string Title, bool IsListed);
