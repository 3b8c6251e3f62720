using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>The lists of what a site makes, by what has to be known to find one output: nearly all that there is belongs to one
/// episode, and its path names it.</summary>
internal sealed class SiteOutputs
{
    /// <summary>Each lists what is made of one episode.</summary>
    public required IReadOnlyList<Func<Catalog, Episode, IEnumerable<Output>>> OfEpisode { get; init; }

    /// <summary>Each lists a part of the search, in its folder of each language: to list them takes a look at all.</summary>
    public required IReadOnlyList<Func<Catalog, IEnumerable<Output>>> OfSearch { get; init; }

    /// <summary>Each lists pages of people, in their folder of each language.</summary>
    public required IReadOnlyList<Func<Catalog, IEnumerable<Output>>> OfPeople { get; init; }

    /// <summary>Each lists cards that belong to no episode, which are pictures.</summary>
    public required IReadOnlyList<Func<Catalog, IEnumerable<Output>>> OfCards { get; init; }

    /// <summary>All others: few, and soon listed; what a preview asks for whenever it has read stands first.</summary>
    public required IReadOnlyList<Func<Catalog, IEnumerable<Output>>> OfOthers { get; init; }

    /// <summary>All lists.</summary>
    public IReadOnlyList<Func<Catalog, IEnumerable<Output>>> All =>
        [.. OfOthers, .. OfPeople, .. OfCards, .. OfSearch, .. OfEpisode.Select(OfAll)];

    // Of those that are many each path holds a mark: for a path without it none is listed.
    private IEnumerable<(string Mark, IReadOnlyList<Func<Catalog, IEnumerable<Output>>> Lists)> InOrder =>
        [(Routes.People, OfPeople), ("", OfOthers), (Routes.Search, OfSearch), (".jpg", OfCards)];

    /// <summary>Finds one output of a catalogue, and lists no more for it than it must; safe to ask from several
    /// threads.</summary>
    public Func<string, Output?> FindIn(Catalog catalog)
    {
        (string Mark, ListedOutputs Listed)[] others = [.. InOrder
            .Select(group => (group.Mark, new ListedOutputs(group.Lists.SelectMany(list => list(catalog)))))];
        return path => OfEpisodeAt(path, catalog) ?? others
            .Where(group => path.Contains(group.Mark, StringComparison.Ordinal))
            .Select(group => group.Listed.Find(path)).FirstOrDefault(found => found is not null);
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
