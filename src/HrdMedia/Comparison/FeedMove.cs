namespace HrdMedia.Comparison;

/// <summary>How addresses of a feed change because the whole site stands elsewhere: said once, with the feed, and not again with
/// each item.</summary>
/// <param name="From">What addresses began with.</param>
/// <param name="To">What they begin with.</param>
internal sealed record FeedMove(string From, string To)
{
    /// <summary>What two addresses of one feed tell: all before the part at their end that is the same.</summary>
    public static FeedMove Between(string old, string now)
    {
        var same = 0;
        for (var i = 1; i <= Math.Min(old.Length, now.Length) && old[^i] == now[^i]; i++)
        {
            same = old[^i] == '/' ? i : same;
        }

        return new FeedMove(old[..^same] + "/", now[..^same] + "/");
    }

    /// <summary>An old item as it would be at the new place.</summary>
    public PublishedItem Apply(PublishedItem item) => From == To || From.Length < "https://".Length ? item : item with
    {
        Link = Apply(item.Link),
        Recording = Apply(item.Recording),
        Text = item.Text.Replace(From, To, StringComparison.Ordinal),
    };

    private string Apply(string address) =>
        address.StartsWith(From, StringComparison.Ordinal) ? To + address[From.Length..] : address;
}
