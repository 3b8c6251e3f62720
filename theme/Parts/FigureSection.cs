using HrdMedia.Numbers;

namespace HrdMedia.Theme.Parts;

/// <summary>A section of figures; drawn only when there are any.</summary>
/// <param name="Figures">The figures.</param>
public sealed record FigureSection(IReadOnlyList<FigureView> Figures);
