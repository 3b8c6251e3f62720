using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A show that appeared on one weekday six times in a row appears on it again. Only the newest episode and those to come
/// are looked at: what lies behind was seen already.</summary>
public sealed class WeekdayIsKeptCheck : ICheck<Catalog>
{
    private const int Row = 6;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var show in catalog.Episodes.Concat(catalog.Scheduled)
            .Where(e => e.Type == EpisodeType.Full && e.Published.Value != default).GroupBy(e => e.ShowId))
        {
            Check([.. show.OrderBy(e => e.Published.Value.UtcDateTime).ThenBy(e => e.Id, StringComparer.Ordinal)],
                catalog.Scheduled.Count(e => e.ShowId == show.Key), diagnostics);
        }
    }

    private static void Check(Episode[] episodes, int scheduled, DiagnosticBag diagnostics)
    {
        for (var at = Math.Max(Row, episodes.Length - Math.Max(1, scheduled)); at < episodes.Length; at++)
        {
            var usual = episodes[at - 1].Published.Value.DayOfWeek;
            var published = episodes[at].Published;
            if (published.Value.DayOfWeek != usual &&
                episodes.Skip(at - Row).Take(Row).All(e => e.Published.Value.DayOfWeek == usual))
            {
                diagnostics.Warning(PlausibilityCodes.Weekday, published.Place,
                    $"'{published.Value:yyyy-MM-dd}' is a {published.Value.DayOfWeek}, and the {Row} episodes before it " +
                    $"appeared on a {usual}. Correct the day, or leave it if it is meant.");
            }
        }
    }
}
