namespace HrdMedia.Transcripts;

/// <summary>A piece of a transcript and when it is heard.</summary>
/// <param name="Start">Start, since the start of the recording; whole milliseconds.</param>
/// <param name="End">End, after the start; whole milliseconds.</param>
/// <param name="Speaker">Who speaks; null when the file does not say.</param>
/// <param name="Text">What is said: plain text in one line, without mark-up.</param>
/// <param name="Line">The line of the source file on which its times stand, counted from 1.</param>
public sealed record Cue(TimeSpan Start, TimeSpan End, string? Speaker, string Text, int Line);
