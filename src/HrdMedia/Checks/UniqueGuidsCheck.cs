using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A guid belongs to one episode or show for ever: apps drop the second item that carries it.</summary>
public sealed class UniqueGuidsCheck : IComparingCheck
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var guids = catalog.Shows.Select(s => s.Guid)
            .Concat(catalog.Episodes.Concat(catalog.Scheduled).Select(e => e.Guid))
            .Where(g => g.Value.Length > 0);
        // Nearly always nothing stands twice, which is soon seen.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (guids.All(g => seen.Add(g.Value)))
        {
            return;
        }

        // Other programs' guids may differ in nothing but letter case.
        foreach (var same in guids.GroupBy(g => Guid.TryParse(g.Value, out _) ? g.Value.ToLowerInvariant() : g.Value))
        {
            var inOrder = same.OrderBy(g => g.Place).ToArray();
            foreach (var copy in inOrder.Skip(1))
            {
                diagnostics.Error(ReferenceCodes.DuplicateGuid, copy.Place,
                    $"The guid '{copy.Value}' is that of {inOrder[0].Place.File} already. If this file is a copy, write " +
                        $"{Guid.NewGuid()}.");
            }
        }
    }

    /// <inheritdoc/>
    public bool MayBreak(Episode episode, Catalog catalog) => EpisodeIndex.GuidKey(episode) is { } guid &&
        (catalog.ReadEpisodes.ByGuid[guid].Count > 1 ||
            catalog.Shows.Any(show => guid.Equals(show.Guid.Value, StringComparison.OrdinalIgnoreCase)));

    /// <inheritdoc/>
    public IEnumerable<object> Others(Catalog catalog) => catalog.Shows;
}
