using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>Links in a list.</summary>
/// <param name="Links">The links; a note stands beside its link.</param>
/// <param name="Look">A class of the style sheet: <c>tags</c> for words side by side, <c>lines</c> for one under the other.</param>
public sealed record LinkList(IReadOnlyList<Anchor> Links, string Look);
