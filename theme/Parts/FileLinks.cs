using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>What stands on the page, to take away; draws nothing when there are no files.</summary>
/// <param name="Files">Links to the files.</param>
public sealed record FileLinks(IReadOnlyList<Anchor> Files);
