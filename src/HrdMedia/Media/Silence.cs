namespace HrdMedia.Media;

/// <summary>How long a recording is silent at its ends; zero where that cannot be told without decoding it.</summary>
/// <param name="Start">Before the first sound.</param>
/// <param name="End">After the last one.</param>
public readonly record struct Silence(TimeSpan Start, TimeSpan End);
