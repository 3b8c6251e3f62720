namespace HrdMedia.Transcripts;

/// <summary>A cue as a form gives it that may leave out when it ends, or even when it starts.</summary>
/// <param name="Index">The index of its line.</param>
/// <param name="Column">Its place in that line, from zero.</param>
/// <param name="Start">Start, or null when the form does not say.</param>
/// <param name="End">End, or null when the form does not say.</param>
/// <param name="Speaker">Who speaks, or null.</param>
/// <param name="IsNamed">Whether the speaker is named right here, and not carried on.</param>
/// <param name="Text">What is said.</param>
internal sealed record OpenCue(
    int Index, int Column, TimeSpan? Start, TimeSpan? End, string? Speaker, bool IsNamed, string Text);
