using HrdMedia.Layout;

namespace HrdMedia.Search;

/// <summary>What begins with a letter.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Letter">The letter, as a heading names it.</param>
/// <param name="Letters">All letters.</param>
/// <param name="Parts">The parts of a long list; the text is the first name of a part, the note the last. Empty when there is
/// one.</param>
/// <param name="Entries">The things.</param>
public sealed record LetterView(
    PageFrame Frame,
    string Letter,
    IReadOnlyList<Anchor> Letters,
    IReadOnlyList<Anchor> Parts,
    IReadOnlyList<LetterEntry> Entries);
