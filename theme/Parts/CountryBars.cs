using HrdMedia.Numbers;

namespace HrdMedia.Theme.Parts;

/// <summary>The figures of countries, as a chart and as a table.</summary>
/// <param name="Bars">The figures with the lengths of their bars; at least one.</param>
public sealed record CountryBars(IReadOnlyList<FigureBar> Bars)
{
    /// <summary>The figure of the longest bar.</summary>
    public FigureView Highest => Bars.MaxBy(bar => bar.Length)!.Figure;
}
