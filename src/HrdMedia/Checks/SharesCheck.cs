using HrdMedia.Numbers;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A computed share is one of figures that are given, with the same unit, and at most the whole.</summary>
public sealed class SharesCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var figure in catalog.Figures.Where(f => f.Share?.Of.Value.Length > 0))
        {
            Check(figure, figure.Share!, catalog, diagnostics);
        }
    }

    private static void Check(Figure figure, FigureShare share, Catalog catalog, DiagnosticBag diagnostics)
    {
        // Ids that nothing has are reported by another check.
        var used = share.Parts.Prepend(share.Of).Select(r => (Reference: r, Figure: catalog.Figure(r.Value)))
            .Where(u => u.Figure is not null).ToArray();
        foreach (var (reference, other) in used.Where(u => u.Figure!.IsDerived || u.Figure.Unit != used[0].Figure!.Unit))
        {
            diagnostics.Error(PodcastCodes.Share, reference.Place,
                $"'{reference.Value}' is {(other!.IsDerived ? "itself computed" : "counted in another unit")}. A share needs " +
                    "figures of one kind with a 'value'.");
        }

        if (figure.Unit != FigureUnit.Percent)
        {
            diagnostics.Error(PodcastCodes.Share, share.Of.Place,
                $"A share is counted in percent, found '{figure.Unit.ToString().ToLowerInvariant()}'. Write unit: percent.");
        }

        if (figure.Value > 100)
        {
            diagnostics.Error(PodcastCodes.Share, share.Of.Place,
                $"The parts are {figure.Value} percent of '{share.Of.Value}', and a share is at most the whole. Correct 'of' " +
                    "or 'parts'.");
        }
    }
}
