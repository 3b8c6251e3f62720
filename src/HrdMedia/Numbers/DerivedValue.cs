namespace HrdMedia.Numbers;

/// <summary>The value of a figure that is computed from others. What is itself computed is no part of another.</summary>
public static class DerivedValue
{
    /// <summary>The value, or null for a figure that is given, or whose parts are not all there.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="all">All figures.</param>
    public static decimal? Of(Figure figure, IReadOnlyList<Figure> all) =>
        figure.Share is { } share ? Share(share, all)
        : figure.Sum.Count > 0 ? Sum(figure.Sum.Select(part => part.Value), all) : null;

    // To one digit after the point, halves away from zero: how people round.
    private static decimal? Share(FigureShare share, IReadOnlyList<Figure> all) =>
        Given(share.Of.Value, all) is { Value: not 0 } whole && Sum(share.Parts.Select(part => part.Value), all) is { } sum
            ? Math.Round(100 * sum / whole.Value, 1, MidpointRounding.AwayFromZero) : null;

    private static decimal? Sum(IEnumerable<string> parts, IReadOnlyList<Figure> all)
    {
        var given = parts.Select(id => Given(id, all)).ToArray();
        return given.Contains(null) ? null : given.Sum(part => part!.Value);
    }

    private static Figure? Given(string id, IReadOnlyList<Figure> all) => all.FirstOrDefault(f => f.Id == id && !f.IsDerived);
}
