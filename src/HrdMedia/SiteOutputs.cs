using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>The lists of what a site makes, by what has to be known to find one output: nearly all that there is belongs to one
/// episode, and its path names it.</summary>
internal sealed class SiteOutputs
{
    /// <summary>Each lists what is made of one episode.</summary>
    public required IReadOnlyList<Func<Catalog, Episode, IEnumerable<Output>>> OfEpisode { get; init; }

    /// <summary>Those of which each path holds a mark, one for each language: they are many, or take a look at all, and nobody
    /// lists them for a path that has it not.</summary>
    public required IReadOnlyList<(string Mark, Func<Catalog, IEnumerable<Output>> List)> Marked { get; init; }

    /// <summary>All others: few, and soon listed; what a preview asks for whenever it has read stands first.</summary>
    public required IReadOnlyList<Func<Catalog, IEnumerable<Output>>> OfOthers { get; init; }

    /// <summary>All lists.</summary>
    public IReadOnlyList<Func<Catalog, IEnumerable<Output>>> All => 
        [.. OfOthers, .. Marked.Select(marked => marked.List), .. OfEpisode.Select(OfAll)];

    /// <summary>Finds one output of a catalogue, and lists no more for it than it must; safe to ask from several
    /// threads.</summary>
    public Func<string, Output?> FindIn(Catalog catalog)
    {
        var others = new ListedOutputs(OfOthers.SelectMany(list => list(catalog)));
        (string Mark, ListedOutputs Listed)[] marked =
            [.. Marked.Select(m => (m.Mark, new ListedOutputs(Enumerable.Repeat(catalog, 1).SelectMany(m.List))))];
        return path => OfEpisodeAt(path, catalog) ?? others.Find(path) ??
            marked.Where(m => path.Contains(m.Mark, StringComparison.Ordinal)).Select(m => m.Listed.Find(path))
                .FirstOrDefault(found => found is not null);
    }

    private static Func<Catalog, IEnumerable<Output>> OfAll(Func<Catalog, Episode, IEnumerable<Output>> of) =>
        catalog => catalog.Episodes.SelectMany(episode => of(catalog, episode));

    private Output? OfEpisodeAt(string path, Catalog catalog)
    {
        var episode = At(path, catalog) ?? At(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..], catalog);
        return episode is null ? null
            : OfEpisode.SelectMany(of => of(catalog, episode)).FirstOrDefault(output => output.Path == path);
    }

    // The first two folders are an episode's full id.
    private static Episode? At(string path, Catalog catalog)
    {
        var cut = path.IndexOf('/', path.IndexOf('/', StringComparison.Ordinal) + 1);
        return cut < 0 ? null : catalog.Episode(path[..cut]);
    }
}
