using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A number names one full episode of a season.</summary>
public sealed class UniqueNumbersCheck : IComparingCheck
{
    /// <summary>Stands for a number that could not be read, which is nobody's.</summary>
    public const int Unread = 0;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var numbered = catalog.Episodes.Concat(catalog.Scheduled)
            .Where(e => e.Type == EpisodeType.Full && e.Number is { Value: not Unread });
        // Nearly always nothing stands twice, which is soon seen.
        var seen = new HashSet<(string, int?, int)>();
        if (numbered.All(e => seen.Add(Key(e))))
        {
            return;
        }

        foreach (var same in numbered.GroupBy(Key))
        {
            // Two that were published under one number keep it; what is new gets another.
            var inOrder = same.OrderByDescending(e => e.IsKept).ThenBy(e => e.FullId, StringComparer.Ordinal).ToArray();
            foreach (var copy in inOrder.Skip(1).Where(e => !e.IsKept))
            {
                diagnostics.Error(ReferenceCodes.DuplicateNumber, copy.Number!.Value.Place,
                    $"Number {copy.Number.Value.Value} is that of '{inOrder[0].FullId}' already. " +
                        $"The next free number is {NextIn(copy, catalog)}.");
            }
        }
    }

    /// <inheritdoc/>
    public bool MayBreak(Episode episode, Catalog catalog) =>
        EpisodeIndex.NumberKey(episode) is { } number && catalog.ReadEpisodes.ByNumber[number].Count > 1;

    /// <inheritdoc/>
    public IEnumerable<object> Others(Catalog catalog) => [];

    private static (string Show, int? Season, int Number) Key(Episode e) => (e.ShowId, e.Season?.Value, e.Number!.Value.Value);

    // Only where it is said: to look at every episode for each takes minutes where there are many.
    private static int NextIn(Episode copy, Catalog catalog) => catalog.Episodes.Concat(catalog.Scheduled)
        .Where(e => e.ShowId == copy.ShowId && e.Season?.Value == copy.Season?.Value).Max(e => e.Number?.Value ?? 0) + 1;
}
