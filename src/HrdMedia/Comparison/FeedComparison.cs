using HrdMedia.Media.Tags;
using HrdMedia.Text;

namespace HrdMedia.Comparison;

/// <summary>What happens to the subscribers of one feed.</summary>
internal static class FeedComparison
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The changes of the feed as a whole.</summary>
    public static IEnumerable<Change> OfFeed(PublishedFeed old, PublishedFeed now)
    {
        if (old.Guid.Length > 0 && !old.Guid.Equals(now.Guid, StringComparison.OrdinalIgnoreCase))
        {
            yield return new Change(ChangeKind.Identity, now.Guid, now.Title, old.Guid, now.Guid);
        }

        // What was read from a file and does not say where it stands could stand anywhere.
        if (old.Address != now.Address && old.Address.StartsWith("http", StringComparison.Ordinal))
        {
            yield return new Change(ChangeKind.Moved, now.Guid, now.Title, old.Address, now.Address);
        }
        else if (now.NewAddress.Length > 0 && now.NewAddress != old.NewAddress && now.NewAddress != now.Address)
        {
            yield return new Change(ChangeKind.Moved, now.Guid, now.Title, old.Address, now.NewAddress);
        }
    }

    /// <summary>The changes of its items.</summary>
    /// <param name="old">What subscribers have.</param>
    /// <param name="now">What would be published.</param>
    /// <param name="present">The instant of publishing.</param>
    public static IEnumerable<Change> OfItems(PublishedFeed old, PublishedFeed now, DateTimeOffset present)
    {
        var move = FeedMove.Between(old.Address, now.Address);
        // A link to the old place may be meant, and stays: to say the same of both is all that is needed.
        var matching = new ItemMatching(old.Items.Select(move.Apply), now.Items.Select(item => item with
        {
            Text = move.Apply(item).Text,
        }));
        var known = matching.Pairs.Select(pair => pair.Now).DistinctBy(item => item.Guid)
            .ToDictionary(item => item.Guid, item => item.Title, StringComparer.Ordinal);
        var newest = old.Items.Max(item => item.Published);
        var limit = (newest > present ? newest : present) - Week;
        return matching.Added.Select(item => known.TryGetValue(item.Guid, out var other)
                ? new Change(ChangeKind.Reused, item.Guid, item.Title, other, item.Title)
                : new Change(ChangeKind.New, item.Guid, item.Title) { IsBehind = item.Published < limit })
            .Concat(matching.Pairs.SelectMany(Of))
            .Concat(matching.Gone.Select(item => new Change(ChangeKind.Gone, item.Guid, item.Title, item.Title)));
    }

    private static IEnumerable<Change> Of(ItemPair pair)
    {
        var (old, now) = pair;
        if (pair.IsReused)
        {
            return [new Change(ChangeKind.Reused, now.Guid, now.Title, old.Title, now.Title)];
        }

        return Parts(pair).Where(part => part.Was != part.Now)
            // Notes are too long to be told.
            .Select(part => part.Kind == ChangeKind.Notes ? new Change(part.Kind, now.Guid, now.Title)
                : new Change(part.Kind, now.Guid, now.Title, part.Was, part.Now));
    }

    // A size that nobody announced can only become known. What was published before recordings had tags has the same sound.
    private static bool HasOtherSize(long old, long now) => old > 0 && old != now && !TagRoom.Explains(now - old);

    private static IEnumerable<(ChangeKind Kind, string Was, string Now)> Parts(ItemPair pair)
    {
        var (old, now) = pair;
        yield return (ChangeKind.Title, old.Title, now.Title);
        yield return (ChangeKind.Notes, old.Text, now.Text);
        yield return (ChangeKind.Page, old.Link, now.Link);
        yield return (ChangeKind.Guid, old.Identity, now.Identity);
        // Without one there was nothing to download; with another guid it is downloaded again in any case.
        if (old.Recording.Length > 0 && (!pair.HasOtherGuid || now.Recording.Length == 0) &&
            (old.Recording != now.Recording || HasOtherSize(old.Bytes, now.Bytes)))
        {
            yield return (ChangeKind.Audio, old.RecordingInWords, now.Recording.Length == 0 ? "" : now.RecordingInWords +
                (old.RecordingInWords == now.RecordingInWords ? $" at {now.Recording}" : ""));
        }

        if (old.Published is { } before && now.Published is { } after && before != after)
        {
            yield return (ChangeKind.Date, Times.Instant(before), Times.Instant(after));
        }
    }
}
