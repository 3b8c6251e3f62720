using HrdMedia.Episodes;
using HrdMedia.Feeds;

namespace HrdMedia.Syndication;

/// <summary>One RSS document of a feed: the main one with every episode, or an archive with some of them (RFC 5005).</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="OldestFirst">Its episodes, oldest first.</param>
/// <param name="Neighbours">Documents that it leads to.</param>
/// <param name="Budget">How much each episode says in it, or null for all of each.</param>
/// <param name="IsArchive">Whether it is an archive.</param>
internal sealed record FeedDocument(
    string Address,
    IEnumerable<Episode> OldestFirst,
    IReadOnlyList<(LinkRelation Relation, string Address)> Neighbours,
    Lazy<FeedBudget>? Budget,
    bool IsArchive)
{
    // Of RFC 5005 section 4: archives do not change, so only full ones are written, counted from the first episode.
    private const int PerArchive = 100;

    /// <summary>Its episodes, newest first.</summary>
    // Turned round when it is written: a preview lists the documents after each edit.
    public IReadOnlyList<Episode> Episodes => field ??= [.. OldestFirst.Reverse()];

    /// <summary>The documents of a feed: the main one, then its archives, the oldest first.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="budget">How much each episode says in the main one.</param>
    public static IEnumerable<FeedDocument> Of(Feed feed, Lazy<FeedBudget> budget)
    {
        var archives = feed.IsMain && feed.Show!.ForApps.HasArchive ? feed.Episodes.Count / PerArchive : 0;
        yield return new FeedDocument(feed.Rss, feed.Episodes,
            archives == 0 ? [] : [(LinkRelation.PrevArchive, feed.Archive(archives))], budget, false);
        for (var number = 1; number <= archives; number++)
        {
            yield return new FeedDocument(feed.Archive(number),
                feed.Episodes.Skip((number - 1) * PerArchive).Take(PerArchive),
                [.. Around(feed, number, archives)], null, true);
        }
    }

    /// <summary>How much an episode says in it.</summary>
    public ItemDetail DetailOf(Episode episode) => Budget?.Value.Of(episode) ?? ItemDetail.Whole;

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
