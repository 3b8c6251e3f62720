using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Withdrawal;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Drafts;

/// <summary>A show as its files say it is, so that the next episode can follow.</summary>
/// <param name="Show">The show.</param>
/// <param name="Episodes">Its episodes, also those to come and those that are not finished.</param>
internal sealed record ShowState(Show Show, IReadOnlyList<Episode> Episodes)
{
    /// <summary>What was taken back: its addresses and numbers are not used again.</summary>
    public IReadOnlyList<Tombstone> Tombstones { get; init; } = [];

    /// <summary>The ids of the shows of a catalogue.</summary>
    public static IReadOnlyList<string> Ids(ISourceTree sources) =>
        [.. sources.Files.Where(SourcePlaces.IsShow).Select(f => f.Folder[(f.Folder.LastIndexOf('/') + 1)..])];

    /// <summary>Reads a show; null when a file of it cannot be read at all, which then is in the diagnostics.</summary>
    public static ShowState? Read(string id, EngineContext context)
    {
        var language = Documents(SourcePlaces.IsSettings, new ParseYaml<SiteSettings>(new SiteSettingsReader(),
            SiteSettingsReader.LanguageOf), context) is [var settings, ..] ? settings.Language : "en";
        bool IsHere(SourceFile file) => file.Folder == $"episodes/{id}";
        var shows = Documents(f => IsHere(f) && SourcePlaces.IsShow(f), new ParseYaml<Show>(new ShowReader(), _ => language),
            context);
        var episodes = Documents(f => IsHere(f) && SourcePlaces.IsEpisode(f),
            new ParseYaml<Episode>(new EpisodeReader(), _ => language), context);
        return shows is [var show] && episodes.Count == context.Sources.Files.Count(f => IsHere(f) && SourcePlaces.IsEpisode(f))
            ? new ShowState(show, episodes)
            {
                Tombstones = [.. Documents(SourcePlaces.IsWithdrawn,
                    new ParseYaml<Tombstones>(new TombstonesReader(), _ => language), context).SelectMany(t => t.All)],
            }
            : null;
    }

    /// <summary>The season of the newest episode, or null.</summary>
    public int? Season => Full.MaxBy(e => e.Published.Value.UtcDateTime)?.Season?.Value;

    /// <summary>The full episodes: a trailer has no number and no time of its own.</summary>
    public IEnumerable<Episode> Full => Episodes.Where(e => e.Type == EpisodeType.Full);

    /// <summary>The full episode of this number, or null.</summary>
    public Episode? Numbered(int? season, int number) =>
        Full.FirstOrDefault(e => e.Season?.Value == season && e.Number?.Value == number);

    /// <summary>The number after the highest of a season.</summary>
    public int NextNumber(int? season) =>
        1 + Full.Where(e => e.Season?.Value == season).Select(e => e.Number?.Value ?? 0)
            .Concat(Withdrawn).DefaultIfEmpty().Max();

    // People remember a number: the next episode does not take that of one that was taken back. With seasons nobody knows of
    // which one it was.
    private IEnumerable<int> Withdrawn => Full.Any(e => e.Season?.Value > 1) ? [] : Tombstones.SelectMany(t => t.Addresses)
        .Where(a => a.StartsWith(Show.Id + "/", StringComparison.Ordinal))
        .Select(a => NumberInName.Of(a[(Show.Id.Length + 1)..])).OfType<int>();

    private static IReadOnlyList<T> Documents<T>(Func<SourceFile, bool> selects, ParseYaml<T> parse, EngineContext context)
    {
        var pipeline = new Pipeline<T>(selects, parse);
        pipeline.Input(context);
        return [.. pipeline.Documents.Select(d => d.Value)];
    }
}
