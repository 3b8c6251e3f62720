using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>A section of a producer's own words; drawn only when there are any.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">The words.</param>
public sealed record TextSection(string Title, Html Text);
