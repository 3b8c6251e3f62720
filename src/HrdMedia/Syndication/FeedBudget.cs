using HrdMedia.Episodes;

namespace HrdMedia.Syndication;

/// <summary>
/// How much each episode says in a feed. Apps fetch a feed many times a day, so it is kept under two megabytes as far as that
/// can be done without leaving an episode out: older ones then lose their notes, the oldest of very long shows more, and all of
/// it stands on their pages; the newest fifty keep theirs in any case. Decided for fifty at a time, counted from the first, so
/// that few of the new episodes change older items.
/// </summary>
internal sealed class FeedBudget
{
    /// <summary>What a feed should not exceed, in bytes.</summary>
    public const int MaxBytes = 2_000_000;

    private const int Together = 50;

    // For what stands before the items.
    private const int ChannelBytes = 20_000;

    private readonly Dictionary<string, ItemDetail> details = new(StringComparer.Ordinal);

    /// <summary>Decides for a feed's episodes.</summary>
    /// <param name="oldestFirst">The episodes.</param>
    /// <param name="bytesOf">How many bytes an episode's item takes.</param>
    public FeedBudget(IReadOnlyList<Episode> oldestFirst, Func<Episode, ItemDetail, long> bytesOf)
    {
        var newestFirst = oldestFirst.Chunk(Together).Reverse().ToArray();
        if (Fits(newestFirst, bytesOf))
        {
            Give(newestFirst, ItemDetail.Whole);
            return;
        }

        var (newest, older) = (newestFirst[0], newestFirst[1..]);
        Give([newest], ItemDetail.Whole);
        var left = MaxBytes - ChannelBytes - Bytes(newest, ItemDetail.Whole, bytesOf) -
            older.Sum(block => Bytes(block, ItemDetail.Bare, bytesOf));
        var brief = Give(older, ItemDetail.Brief, ItemDetail.Bare, ref left, bytesOf);
        Give(older[..brief], ItemDetail.Whole, ItemDetail.Brief, ref left, bytesOf);
    }

    /// <summary>How much an episode says.</summary>
    public ItemDetail Of(Episode episode) => details.GetValueOrDefault(episode.FullId, ItemDetail.Bare);

    private static bool Fits(Episode[][] blocks, Func<Episode, ItemDetail, long> bytesOf)
    {
        long left = MaxBytes - ChannelBytes;
        return blocks.All(block => (left -= Bytes(block, ItemDetail.Whole, bytesOf)) >= 0);
    }

    // Gives more to one block after the other while there is room, the newest first; returns to how many.
    private int Give(Episode[][] blocks, ItemDetail more, ItemDetail less, ref long left, Func<Episode, ItemDetail, long> bytesOf)
    {
        for (var given = 0; given < blocks.Length; given++)
        {
            var cost = Bytes(blocks[given], more, bytesOf) - Bytes(blocks[given], less, bytesOf);
            if (cost > left)
            {
                return given;
            }

            left -= cost;
            Give([blocks[given]], more);
        }

        return blocks.Length;
    }

    private void Give(Episode[][] blocks, ItemDetail detail)
    {
        foreach (var episode in blocks.SelectMany(block => block))
        {
            details[episode.FullId] = detail;
        }
    }

    private static long Bytes(Episode[] block, ItemDetail detail, Func<Episode, ItemDetail, long> bytesOf) =>
        block.Sum(episode => bytesOf(episode, detail));
}
