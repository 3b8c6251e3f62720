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

    private readonly Dictionary<Episode, ItemDetail> details = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Episode[] Block, ItemDetail Detail), long> weighed = [];
    private readonly Func<Episode, ItemDetail, long> bytesOf;

    /// <summary>Decides for a feed's episodes.</summary>
    /// <param name="oldestFirst">The episodes.</param>
    /// <param name="bytesOf">How many bytes an episode's item takes; a bare one never more than a brief one.</param>
    public FeedBudget(IReadOnlyList<Episode> oldestFirst, Func<Episode, ItemDetail, long> bytesOf)
    {
        this.bytesOf = bytesOf;
        var newestFirst = oldestFirst.Chunk(Together).Reverse().ToArray();
        if (Left(MaxBytes - ChannelBytes, newestFirst, ItemDetail.Whole) >= 0)
        {
            Give(newestFirst, ItemDetail.Whole);
            return;
        }

        var (newest, older) = (newestFirst[0], newestFirst[1..]);
        Give([newest], ItemDetail.Whole);
        var left = Left(MaxBytes - ChannelBytes - Bytes(newest, ItemDetail.Whole), older, ItemDetail.Bare);
        var brief = Give(older, ItemDetail.Brief, ItemDetail.Bare, ref left);
        Give(older[..brief], ItemDetail.Whole, ItemDetail.Brief, ref left);
    }

    /// <summary>How much an episode says.</summary>
    public ItemDetail Of(Episode episode) => details.GetValueOrDefault(episode, ItemDetail.Bare);

    // What blocks leave of the room; below zero as soon as they need more: then nothing is given, however much more it is.
    private long Left(long room, Episode[][] blocks, ItemDetail detail)
    {
        for (var i = 0; i < blocks.Length && room >= 0; i++)
        {
            room -= Bytes(blocks[i], detail);
        }

        return room;
    }

    // Gives more to one block after the other while there is room, the newest first; returns to how many.
    private int Give(Episode[][] blocks, ItemDetail more, ItemDetail less, ref long left)
    {
        for (var given = 0; given < blocks.Length; given++)
        {
            var cost = Bytes(blocks[given], more) - Bytes(blocks[given], less);
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
            details[episode] = detail;
        }
    }

    private long Bytes(Episode[] block, ItemDetail detail) => weighed.TryGetValue((block, detail), out var bytes) ? bytes
        : weighed[(block, detail)] = block.Sum(episode => bytesOf(episode, detail));
}
