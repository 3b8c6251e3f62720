using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>A full episode has a title of its own in its show, capitals, accents and signs left aside.</summary>
/// <param name="sources">The files, to tell the place.</param>
public sealed class UniqueTitlesCheck(ISourceTree sources) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var places = new TextPlaces(sources);
        var titled = catalog.Episodes.Concat(catalog.Scheduled).Where(e => e.Type == EpisodeType.Full)
            .GroupBy(e => (e.ShowId, Key(e))).Where(same => same.Key.Item2.Length > 0);
        foreach (var same in titled)
        {
            var inOrder = same.OrderBy(e => e.FullId, StringComparer.Ordinal).ToArray();
            foreach (var copy in inOrder.Skip(1))
            {
                diagnostics.Warning(PlausibilityCodes.Title, places.Of(catalog.SourceOf(copy), copy.Title.ToString()),
                    $"'{copy.Title}' is the title of '{inOrder[0].FullId}' already, and listeners see little else. Write " +
                    "another title, or add what tells the two apart.");
            }
        }
    }

    private static string Key(Episode episode) =>
        string.Concat(SortKeys.Of(episode.Title.ToString()).Where(char.IsLetterOrDigit));
}
