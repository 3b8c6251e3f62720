using HrdMedia.Layout;

namespace HrdMedia.Numbers;

/// <summary>The page "by the numbers".</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Figures">The figures that are not of one country, in order.</param>
/// <param name="Countries">The figures of countries, in order, with the length of each one's bar.</param>
/// <param name="Files">All figures to take away.</param>
/// <param name="CountryFiles">The figures of countries to take away; none when there are none.</param>
public sealed record NumbersView(
    PageFrame Frame,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<FigureBar> Countries,
    IReadOnlyList<Anchor> Files,
    IReadOnlyList<Anchor> CountryFiles);
