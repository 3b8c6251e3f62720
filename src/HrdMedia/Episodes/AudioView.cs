namespace HrdMedia.Episodes;

/// <summary>A recording on a page.</summary>
/// <param name="Versions">Its files, the usual one first; at least one.</param>
/// <param name="Seconds">Its length.</param>
/// <param name="Length">Its length as a clock shows it, for example "31:05".</param>
/// <param name="Captions">Captions of the audio's language, or empty.</param>
public sealed record AudioView(IReadOnlyList<AudioVersion> Versions, double Seconds, string Length, string Captions);
