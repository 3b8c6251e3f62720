using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>Links in a list.</summary>
/// <param name="Links">The links; a note stands beside its link.</param>
/// <param name="Look">A class of the style sheet: <c>tags</c> or <c>commas</c> beside, <c>lines</c> below each other.</param>
public sealed record LinkList(IReadOnlyList<Anchor> Links, string Look);
