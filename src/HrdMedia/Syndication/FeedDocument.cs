using HrdMedia.Episodes;
using HrdMedia.Feeds;

namespace HrdMedia.Syndication;

/// <summary>One RSS document of a feed: the main one with every episode, or an archive with some of them (RFC 5005).</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Episodes">Its episodes, newest first.</param>
/// <param name="Neighbours">Documents that it leads to.</param>
/// <param name="Budget">Which episodes are whole in it, or null for all.</param>
/// <param name="IsArchive">Whether it is an archive.</param>
internal sealed record FeedDocument(
    string Address,
    IReadOnlyList<Episode> Episodes,
    IReadOnlyList<(LinkRelation Relation, string Address)> Neighbours,
    FeedBudget? Budget,
    bool IsArchive)
{
    // Of RFC 5005 section 4: archives do not change, so only full ones are written, counted from the first episode.
    private const int PerArchive = 100;

    /// <summary>The documents of a feed: the main one, then its archives, the oldest first.</summary>
    public static IEnumerable<FeedDocument> Of(Feed feed)
    {
        var archives = feed.IsMain && feed.Show.ForApps.HasArchive ? feed.Episodes.Count / PerArchive : 0;
        yield return new FeedDocument(feed.Rss, [.. feed.Episodes.Reverse()],
            archives == 0 ? [] : [(LinkRelation.PrevArchive, feed.Archive(archives))], new FeedBudget(feed.Episodes), false);
        for (var number = 1; number <= archives; number++)
        {
            yield return new FeedDocument(feed.Archive(number),
                [.. feed.Episodes.Skip((number - 1) * PerArchive).Take(PerArchive).Reverse()],
                [.. Around(feed, number, archives)], null, true);
        }
    }

    /// <summary>Whether an episode's notes stand in it whole.</summary>
    public bool IsWhole(Episode episode) => Budget?.HasRoomFor(episode) ?? true;

    private static IEnumerable<(LinkRelation, string)> Around(Feed feed, int number, int archives)
    {
        yield return (LinkRelation.Current, feed.Rss);
        if (number > 1)
        {
            yield return (LinkRelation.PrevArchive, feed.Archive(number - 1));
        }

        if (number < archives)
        {
            yield return (LinkRelation.NextArchive, feed.Archive(number + 1));
        }
    }
}
