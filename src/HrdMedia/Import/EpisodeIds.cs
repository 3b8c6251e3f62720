using HrdMedia.Drafts;
using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>Gives episodes their ids: their number where each full one has one of its own, else their place in the order of
/// dates; then the words of the title.</summary>
internal static class EpisodeIds
{
    /// <summary>The id of each episode, in the given order.</summary>
    /// <param name="oldestFirst">The episodes.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<ImportedEpisode> oldestFirst)
    {
        var full = oldestFirst.Where(e => e.IsFull).ToArray();
        var isNumbered = full.Length > 0 && full.All(e => e.Number is not null) &&
            full.Select(e => e.Number).Distinct().Count() == full.Length;
        // The file of the show itself has this name.
        var taken = new HashSet<string>(StringComparer.Ordinal) { "show" };
        return [.. oldestFirst.Select((episode, i) =>
            Free(Id(episode, isNumbered ? episode.IsFull ? episode.Number : null : i + 1, i), taken))];
    }

    private static string Id(ImportedEpisode episode, int? number, int index) => (number, Slug.From(episode.Title)) switch
    {
        ({ } n, { } words) => $"{n:000}-{words}",
        ({ } n, null) => $"{n:000}",
        // A trailer needs no number to be told from the others, a title that has no words here does.
        (null, { } words) => words,
        _ => $"extra-{index + 1:000}",
    };

    private static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = $"{id}-{i}";
        }

        return Ids.IsValid(free) ? free : Ids.From(free);
    }
}
