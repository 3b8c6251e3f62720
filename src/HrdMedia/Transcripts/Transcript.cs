namespace HrdMedia.Transcripts;

/// <summary>What is said in a recording.</summary>
/// <param name="Cues">The pieces, by start.</param>
public sealed record Transcript(IReadOnlyList<Cue> Cues);
