using HrdMedia.Numbers;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>A sum is one of figures that are given and count the same; the parts of a whole are at most the whole.</summary>
public sealed class SumsCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var figure in catalog.Figures)
        {
            CheckSum(figure, catalog, diagnostics);
        }

        foreach (var parts in catalog.Figures.Where(f => f.PartOf is not null).GroupBy(f => f.PartOf!.Value.Value))
        {
            if (catalog.Figure(parts.Key) is { } whole)
            {
                CheckParts(whole, [.. parts], diagnostics);
            }
        }
    }

    // Ids that nothing has are reported by another check.
    private static void CheckSum(Figure figure, Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var (part, other) in figure.Sum.Select(part => (part, catalog.Figure(part.Value))))
        {
            if (other is not null && (other.IsDerived || other.Unit != figure.Unit))
            {
                diagnostics.Error(PodcastCodes.Sum, part.Place,
                    $"'{part.Value}' is {(other.IsDerived ? "itself computed" : "counted in another unit")}. A sum needs " +
                    "figures of its own unit with a 'value'.");
            }
        }

        foreach (var twice in figure.Sum.GroupBy(part => part.Value).SelectMany(same => same.Skip(1)))
        {
            diagnostics.Error(PodcastCodes.Sum, twice.Place, $"'{twice.Value}' is counted twice. Delete one of the two.");
        }
    }

    private static void CheckParts(Figure whole, Figure[] parts, DiagnosticBag diagnostics)
    {
        foreach (var part in parts.Where(p => p.Unit != whole.Unit || p.Id == whole.Id || p.IsDerived))
        {
            diagnostics.Error(PodcastCodes.PartOfWhole, part.PartOf!.Value.Place,
                $"This figure cannot be a part of '{whole.Id}'. A part has a 'value', and the unit of the " +
                "whole; correct 'part-of'.");
        }

        // A whole of nothing is one that could not be read, or could not be computed: that has been reported.
        var right = parts.Where(p => p.Unit == whole.Unit && p.Id != whole.Id && !p.IsDerived).ToArray();
        var sum = right.Sum(p => p.Value);
        if (sum > whole.Value && whole.Value > 0 && whole.Unit != FigureUnit.Percent)
        {
            diagnostics.Error(PodcastCodes.PartOfWhole, right[^1].PartOf!.Value.Place,
                $"The parts of '{whole.Id}' are {sum} together, and the whole is {whole.Value}. Correct the " +
                "values, or 'part-of'.");
        }
    }
}
