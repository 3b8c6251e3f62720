using HrdMedia.Episodes;

namespace HrdMedia.Syndication;

/// <summary>
/// Which episodes carry their whole notes in the feed. Apps fetch a feed many times a day, so it is kept under two megabytes
/// as far as that can be done without leaving an episode out: older ones then carry their summary, and their notes stand on
/// their page. Decided for fifty at a time, counted from the first, so that a new episode changes older items once in fifty
/// times.
/// </summary>
internal sealed class FeedBudget
{
    /// <summary>What a feed should not exceed, in bytes.</summary>
    public const int MaxBytes = 2_000_000;

    private const int Together = 50;

    // What an item needs besides its notes: measured on catalogues of a thousand.
    private const int ItemBytes = 1_500;

    private readonly HashSet<string> whole = new(StringComparer.Ordinal);

    /// <summary>Decides for a show's episodes.</summary>
    /// <param name="oldestFirst">The episodes.</param>
    public FeedBudget(IReadOnlyList<Episode> oldestFirst)
    {
        long left = MaxBytes - ((long)ItemBytes * oldestFirst.Count);
        foreach (var block in oldestFirst.Chunk(Together).Reverse())
        {
            // Twice: the notes stand in the description too.
            left -= block.Sum(e => (2 * (long)e.Notes.Size) + FeedItemFiles.Size(e));
            if (left < 0 && whole.Count > 0)
            {
                return;
            }

            whole.UnionWith(block.Select(e => e.FullId));
        }
    }

    /// <summary>Whether an episode carries its whole notes.</summary>
    public bool HasRoomFor(Episode episode) => whole.Contains(episode.FullId);
}
