using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A later number has a later date: an episode that slips into the past appears below older ones, and no app announces
/// it. And no date is years ahead.</summary>
public sealed class DatesFollowNumbersCheck : ICheck<Catalog>
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(366);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var all = catalog.Episodes.Concat(catalog.Scheduled).Where(e => e.Published.Value != default).ToArray();
        foreach (var season in all.Where(e => e.Type == EpisodeType.Full && e.Number is { Value: not UniqueNumbersCheck.Unread })
            .GroupBy(e => (e.ShowId, e.Season?.Value)))
        {
            CheckOrder([.. season.OrderBy(e => e.Number!.Value.Value).ThenBy(e => e.FullId, StringComparer.Ordinal)],
                diagnostics);
        }

        foreach (var far in all.Where(e => catalog.Present != DateTimeOffset.MaxValue &&
            e.Published.Value - catalog.Present > Ahead))
        {
            diagnostics.Warning(PlausibilityCodes.FarDate, far.Published.Place,
                $"'{Day(far)}' is more than a year ahead: until then nobody sees the episode. Correct the year.");
        }
    }

    private static void CheckOrder(Episode[] byNumber, DiagnosticBag diagnostics)
    {
        var slips = byNumber.Zip(byNumber.Skip(1)).Where(pair => pair.First.Published.Value > pair.Second.Published.Value &&
            pair.First.Number!.Value.Value < pair.Second.Number!.Value.Value).ToArray();
        // A show that counts down, or whose numbers mean something else, makes no slip.
        if (slips.Length > 1 && slips.Length * 2 >= byNumber.Length - 1)
        {
            return;
        }

        foreach (var (before, after) in slips)
        {
            diagnostics.Warning(PlausibilityCodes.Order, after.Published.Place,
                $"Number {after.Number!.Value.Value} is dated '{Day(after)}', before number {before.Number!.Value.Value} " +
                $"('{Day(before)}'): apps sort it below that one and announce it to nobody. Correct 'published' here or in " +
                $"'{before.FullId}'.");
        }
    }

    private static string Day(Episode episode) => $"{episode.Published.Value:yyyy-MM-dd}";
}
