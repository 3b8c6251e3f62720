namespace HrdMedia.Comparison;

/// <summary>Which item of an old feed is which of a new one: first by guid, then, for an item whose guid is gone, by its
/// recording, its page, or its title and date.</summary>
internal sealed class ItemMatching
{
    private readonly List<ItemPair> pairs = [];
    private readonly List<PublishedItem> gone;
    private readonly List<PublishedItem> added;

    /// <summary>Matches the items of two states of one feed.</summary>
    public ItemMatching(IEnumerable<PublishedItem> old, IEnumerable<PublishedItem> now)
    {
        // Apps keep one of two items with one guid; an item without guid they know by its recording.
        gone = [.. old.DistinctBy(item => item.Identity)];
        added = [.. now];
        Match(item => item.Guid, most: int.MaxValue);
        Match(item => item.Recording, most: 1);
        Match(item => item.Link, most: 1);
        Match(item => item.Published is { } date ? $"{item.Title} {date.UtcTicks}" : "", most: 1);
    }

    /// <summary>The items that both have.</summary>
    public IReadOnlyList<ItemPair> Pairs => pairs;

    /// <summary>The items that only the old one has.</summary>
    public IReadOnlyList<PublishedItem> Gone => gone;

    /// <summary>The items that only the new one has.</summary>
    public IReadOnlyList<PublishedItem> Added => added;

    // What more items than "most" share, such as the address of the show's page, tells none of them.
    private void Match(Func<PublishedItem, string> key, int most)
    {
        var byKey = added.GroupBy(key).Where(same => same.Key.Length > 0 && same.Count() <= most)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        gone.RemoveAll(item =>
        {
            if (!byKey.Remove(key(item), out var match))
            {
                return false;
            }

            pairs.Add(new ItemPair(item, match));
            added.Remove(match);
            return true;
        });
    }
}
