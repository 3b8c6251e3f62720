using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Within a season each number follows the one before it, but for those of episodes that were taken back.</summary>
/// <param name="sources">The files: an episode that could not be read has its number nevertheless.</param>
public sealed class NumbersHaveNoGapsCheck(ISourceTree sources) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        Episode[] all = [.. catalog.Episodes, .. catalog.Scheduled, .. catalog.EndedEpisodes];
        var read = all.Select(catalog.SourceOf).ToHashSet(StringComparer.Ordinal);
        var unread = sources.Files.Where(f => SourcePlaces.IsEpisode(f) && !read.Contains(f.Path)).Select(f => f.Folder)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var season in all.Where(e => e.Type == EpisodeType.Full && e.Number is { Value: not UniqueNumbersCheck.Unread })
            .GroupBy(e => (e.ShowId, e.Season?.Value)).Where(s => !unread.Contains($"episodes/{s.Key.ShowId}")))
        {
            Check([.. season.OrderBy(e => e.Number!.Value.Value)], Withdrawn(catalog, season.Key.ShowId), diagnostics);
        }
    }

    private static void Check(Episode[] byNumber, HashSet<int> withdrawn, DiagnosticBag diagnostics)
    {
        foreach (var (before, after) in byNumber.Zip(byNumber.Skip(1)))
        {
            var (last, number) = (before.Number!.Value.Value, after.Number!.Value);
            var missing = Enumerable.Range(last + 1, Math.Max(0, number.Value - last - 1));
            if (!missing.All(withdrawn.Contains))
            {
                diagnostics.Warning(PlausibilityCodes.Gap, number.Place,
                    $"Number {number.Value} follows number {last} ('{before.FullId}'): " + (number.Value - last == 2
                        ? $"there is no number {last + 1}" : $"numbers {last + 1} to {number.Value - 1} are missing") +
                    ". Correct the number, or add what is missing.");
            }
        }
    }

    // humanity/007-gone/ in withdrawn.yaml.
    private static HashSet<int> Withdrawn(Catalog catalog, string show) => [.. catalog.Withdrawn
        .Where(address => address.StartsWith(show + "/", StringComparison.Ordinal))
        .Select(address => NumberInName.Of(address[(show.Length + 1)..])).OfType<int>()];
}
