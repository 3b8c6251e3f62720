using HrdMedia.Episodes;

namespace HrdMedia.Theme.Parts;

/// <summary>An episode's chapters; drawn only when there are any.</summary>
/// <param name="Chapters">The chapters.</param>
public sealed record ChapterSection(IReadOnlyList<ChapterView> Chapters);
