using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Shows;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>What apps need to put a show's episodes in order: seasons that exist, numbers in a serial, no two at one
/// instant.</summary>
/// <param name="sources">The files: a show whose file could not be read is a show nevertheless.</param>
public sealed class ShowRulesCheck(ISourceTree sources) : IComparingCheck
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var all = catalog.Episodes.Concat(catalog.Scheduled).ToLookup(e => e.ShowId);
        foreach (var show in catalog.Shows)
        {
            CheckSeasons(show, all[show.Id], catalog, diagnostics);
            CheckInstants(all[show.Id], diagnostics);
        }

        var withoutShow = all.Where(g => catalog.Show(g.Key) is null).ToArray();
        // One that could not be read is looked for among the files, where there are ten thousand others.
        var shows = withoutShow.Length == 0 ? [] : sources.Files.Where(SourcePlaces.IsShow)
            .Select(f => f.Folder[(f.Folder.LastIndexOf('/') + 1)..]).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in withoutShow.Where(g => !shows.Contains(g.Key)))
        {
            diagnostics.Error(PodcastCodes.MissingShow, new Place(catalog.SourceOf(orphan.First())),
                $"The folder '{orphan.Key}' has episodes but no file 'show.yaml'. " + (
                    Suggestion.Nearest(orphan.Key, shows) is { } near ? $"Move the episode into the folder '{near}'."
                    : "Add it, or move the episode into its show's folder."));
        }
    }

    /// <inheritdoc/>
    public bool MayBreak(Episode episode, Catalog catalog)
    {
        // Those at one instant stand beside each other.
        var (previous, next) = catalog.ReadEpisodes.ByShow.Beside(episode.ShowId, episode, EpisodeIndex.Order);
        var ofItself = new DiagnosticBag();
        if (catalog.Show(episode.ShowId) is { } show)
        {
            CheckSeasons(show, [episode], catalog, ofItself);
        }

        return catalog.Show(episode.ShowId) is null || ofItself.Sorted().Count > 0 ||
            episode.Published.Value.UtcTicks == previous?.Published.Value.UtcTicks ||
            episode.Published.Value.UtcTicks == next?.Published.Value.UtcTicks;
    }

    /// <inheritdoc/>
    // A show of which no file is left is no show: then the shows are others.
    public IEnumerable<object> Others(Catalog catalog) => catalog.Shows;

    private static void CheckSeasons(Show show, IEnumerable<Episode> episodes, Catalog catalog, DiagnosticBag diagnostics)
    {
        var seasons = show.Seasons.Select(s => s.Number.Value).ToArray();
        // What has been published so keeps its season and its number, or lack of one: apps have them.
        foreach (var episode in episodes.Where(e => !e.IsKept))
        {
            if (seasons.Length > 0 && episode.Season is { } season && !seasons.Contains(season.Value))
            {
                diagnostics.Error(PodcastCodes.Season, season.Place,
                    $"Season '{season.Value}' is not among the show's seasons ({string.Join(", ", seasons)}). Correct it, or " +
                        "add it to show.yaml.");
            }

            if (show.Type == ShowType.Serial && episode.Type == EpisodeType.Full && episode.Number is null)
            {
                diagnostics.Error(PodcastCodes.Numbering, new Place(catalog.SourceOf(episode), 1, 1),
                    "A full episode of a serial show needs its place in the series. Add a line 'number: …'.");
            }
        }
    }

    private static void CheckInstants(IEnumerable<Episode> episodes, DiagnosticBag diagnostics)
    {
        // Nearly always nothing stands twice, which is soon seen.
        var seen = new HashSet<DateTime>();
        if (episodes.All(e => seen.Add(e.Published.Value.UtcDateTime)))
        {
            return;
        }

        foreach (var same in episodes.GroupBy(e => e.Published.Value.UtcDateTime).Where(g => g.Key != default))
        {
            // Two that were published at one instant stay so; what is new gets another.
            var inOrder = same.OrderByDescending(e => e.IsKept).ThenBy(e => e.FullId, StringComparer.Ordinal).ToArray();
            foreach (var copy in inOrder.Skip(1).Where(e => !e.IsKept))
            {
                diagnostics.Error(PodcastCodes.Instant, copy.Published.Place,
                    $"'{inOrder[0].FullId}' is published at the same instant, so apps would order the two by chance. " +
                    "Write a time at least a minute later.");
            }
        }
    }
}
