using HrdMedia.Layout;

namespace HrdMedia.Episodes;

/// <summary>A transcript on a page.</summary>
/// <param name="Language">The language's name, and its tag as the note.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Turns">What is said, speaker by speaker.</param>
/// <param name="Files">The files to download; the text is the format.</param>
/// <param name="IsTimed">Whether its turns say when they are heard.</param>
public sealed record TranscriptView(
    Anchor Language, string Direction, IReadOnlyList<TurnView> Turns, IReadOnlyList<Anchor> Files, bool IsTimed);
