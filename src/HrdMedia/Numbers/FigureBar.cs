namespace HrdMedia.Numbers;

/// <summary>A figure in a chart of bars.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Length">Length of its bar, as percent of the longest: 0 to 100.</param>
public sealed record FigureBar(FigureView Figure, decimal Length);
