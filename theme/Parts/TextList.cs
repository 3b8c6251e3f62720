using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>Sentences under a heading of a unit; draws nothing when there are none.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Texts">The sentences.</param>
public sealed record TextList(string Title, IReadOnlyList<Wording> Texts);
