using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>A figure, event or unit that only episodes to come name is probably meant to wait for them.</summary>
public sealed class WaitsWithItsEpisodeCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var waits = catalog.Scheduled.ToLookup(e => e.FullId, e => e.Published.Value);
        if (waits.Count == 0)
        {
            return;
        }

        foreach (var figure in catalog.Figures.Where(f => f.Published is null && catalog.EpisodesCiting(f).Count == 0 &&
            catalog.EventsCiting(f).Count == 0 && !catalog.Figures.Any(o => o.Parts.Any(p => p.Value == f.Id))))
        {
            Say(catalog, figure, "figure", new Place(catalog.SourceOf(figure)), catalog.Scheduled
                .Where(e => e.Figures.Any(f => f.Value == figure.Id)).Select(e => e.Published.Value), diagnostics);
        }

        foreach (var item in catalog.Events.Where(e => e.Published is null && e.Episodes.All(o => waits.Contains(o.Value))))
        {
            Say(catalog, item, "event", new Place(catalog.SourceOf(item)), item.Episodes.SelectMany(e => waits[e.Value]),
                diagnostics);
        }

        foreach (var (course, unit) in catalog.Courses.Where(c => c.Published is null).SelectMany(c => c.Units.Where(u =>
            u.Published is null && u.Episodes.All(o => waits.Contains(o.Value))).Select(u => (c, u))))
        {
            Say(catalog, course, "unit", unit.Id.Place, unit.Episodes.SelectMany(e => waits[e.Value]), diagnostics);
        }
    }

    private static void Say(Catalog catalog, object record, string what, Place place, IEnumerable<DateTimeOffset> instants,
        DiagnosticBag diagnostics)
    {
        if (instants.Order().FirstOrDefault() is var first && first != default)
        {
            diagnostics.Warning(EmbargoCodes.Early, place, $"Only an episode to come is named with this {what}, but the {what} " +
                $"shows already. If it shall wait, add published: {Times.Instant(first)}.");
        }
    }
}
