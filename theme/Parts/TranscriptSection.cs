using HrdMedia.Episodes;

namespace HrdMedia.Theme.Parts;

/// <summary>A transcript in full.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Transcript">The transcript.</param>
public sealed record TranscriptSection(string Id, string Title, TranscriptView Transcript);
