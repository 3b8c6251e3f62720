using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>The way to the neighbours of a page; drawn only when there are any.</summary>
/// <param name="Title">What it leads to, for those who do not see it.</param>
/// <param name="Back">Words for the neighbour before.</param>
/// <param name="Previous">The neighbour before, or null.</param>
/// <param name="Onward">Words for the neighbour after.</param>
/// <param name="Next">The neighbour after, or null.</param>
public sealed record Steps(string Title, string Back, Anchor? Previous, string Onward, Anchor? Next);
