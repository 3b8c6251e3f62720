using HrdMedia.Episodes;
using HrdMedia.Withdrawal;

namespace HrdMedia.Comparison;

/// <summary>What subscribers and visitors will notice when a site takes the place of another state of it.</summary>
/// <param name="Changes">What subscribers will notice, feed by feed.</param>
/// <param name="Pages">What visitors will, or null when the old pages are not known.</param>
/// <param name="Scheduled">What nobody will notice yet.</param>
/// <param name="Complete">The files of the shows with something new that call themselves complete.</param>
public sealed record SiteChanges(IReadOnlyList<Change> Changes, PageChanges? Pages, IReadOnlyList<Episode> Scheduled,
    IReadOnlyList<string> Complete)
{
    /// <summary>What must not be published as it is.</summary>
    public IEnumerable<Change> Blocked => Changes.Where(change => change.IsBlocked);

    /// <summary>Compares two states of a site.</summary>
    /// <param name="old">What subscribers have.</param>
    /// <param name="now">What would be published.</param>
    /// <param name="catalog">The catalogue of which the second is made: which feeds are shows', and what is meant.</param>
    public static SiteChanges Between(PublishedSite old, PublishedSite now, Catalog catalog)
    {
        var shows = catalog.Shows.Select(show => show.Guid.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var matches = old.Feeds.Select(feed => (Old: feed, Now: Find(feed, old, now, shows))).ToArray();
        var changes = matches.SelectMany(pair => Of(pair.Old, pair.Now, shows, catalog.Present)).Concat(
            // Of a single feed nothing follows for the others.
            old.Pages is null ? [] : now.Feeds.Where(feed => shows.Contains(feed.Guid)).Except(matches.Select(m => m.Now))
                .SelectMany(feed => feed!.Items.Select(item => new Change(ChangeKind.New, item.Guid, item.Title)))).ToArray();
        var causes = changes.Where(change => change.Kind is ChangeKind.Moved or ChangeKind.Identity)
            .OrderBy(change => shows.Contains(change.Guid) ? 0 : 1).ToArray();
        return new SiteChanges(
            [.. changes.Select(change => Meant(change with { Cause = CauseOf(change, causes, shows) }, catalog))],
            PageChanges.Of(old, now)?.Discreet(catalog), catalog.Scheduled, Silent(changes, catalog));
    }

    private static IReadOnlyList<string> Silent(IReadOnlyList<Change> changes, Catalog catalog)
    {
        var fresh = changes.Where(change => change.Kind == ChangeKind.New).Select(change => change.Guid).ToHashSet();
        var shows = catalog.Episodes.Where(episode => fresh.Contains(episode.Guid.Value)).Concat(catalog.Scheduled)
            .Select(episode => episode.ShowId).ToHashSet();
        return [.. catalog.Shows.Where(show => show.Complete && shows.Contains(show.Id)).Select(catalog.SourceOf)];
    }

    // Further feeds stand where the site stands, and their guids are made of a written one.
    private static Change? CauseOf(Change change, Change[] causes, HashSet<string> shows) =>
        !causes.Contains(change) || shows.Contains(change.Guid) ? null
            : causes.First(cause => cause.Kind == change.Kind && (cause.Kind == ChangeKind.Identity ||
                FeedMove.Between(cause.Was, cause.Now) == FeedMove.Between(change.Was, change.Now))) is { } first &&
                first != change ? first : null;

    private static IEnumerable<Change> Of(
        PublishedFeed old, PublishedFeed? now, HashSet<string> shows, DateTimeOffset present) => now is null
        ? [new Change(ChangeKind.Lost, old.Guid, old.Title, old.Address) { Guids = [.. old.Items.Select(item => item.Guid)] }]
        // Further feeds repeat the episodes of the shows' feeds, and what they hold changes with topics and people.
        : FeedComparison.OfFeed(old, now).Concat(shows.Contains(now.Guid) ? FeedComparison.OfItems(old, now, present) : []);

    private static PublishedFeed? Find(PublishedFeed feed, PublishedSite old, PublishedSite now, HashSet<string> shows) =>
        now.Feeds.FirstOrDefault(f => f.Guid.Length > 0 && f.Guid.Equals(feed.Guid, StringComparison.OrdinalIgnoreCase))
            ?? now.Feeds.FirstOrDefault(f => f.Address == feed.Address)
            ?? (old.Feeds.Count == 1 && now.Feeds.Where(f => shows.Contains(f.Guid)).Take(2).ToArray() is [var only] ? only
                : null);

    private static Change Meant(Change change, Catalog catalog) => !change.Hurts ? change
        : catalog.Acknowledgements.FirstOrDefault(a => a.Means(change)) is { } found ? change with { Reason = found.Why }
        : Withdrawn(change, catalog) is { } tombstone
            ? TakenBack(change, tombstone.Address.Value, $"withdrawn on {tombstone.Date}")
        : IsWithoutConsent(change, catalog) ? TakenBack(change, catalog.EndedEpisodes.Where(e => e.Guid.Value.Equals(change.Guid,
            StringComparison.OrdinalIgnoreCase)).Select(e => e.FullId).FirstOrDefault(""), "withdrawn")
        : change;

    // Everybody can read the comment: no title, nor the address of a feed of a person, a country or a topic that goes with it.
    private static Change TakenBack(Change change, string address, string reason) => change with
    {
        Title = change.Kind == ChangeKind.Gone ? address.TrimEnd('/') : "a feed", Was = "", Reason = reason,
    };

    private static bool IsWithoutConsent(Change change, Catalog catalog)
    {
        var ended = catalog.EndedEpisodes.Select(e => e.Guid.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return change.Kind switch
        {
            ChangeKind.Gone => ended.Contains(change.Guid),
            ChangeKind.Lost => change.Guids.Count > 0 && change.Guids.All(ended.Contains),
            _ => false,
        };
    }

    // Whoever takes something back means that it is gone, and so are the feeds that hold nothing else.
    private static Tombstone? Withdrawn(Change change, Catalog catalog) => change.Kind switch
    {
        ChangeKind.Gone => catalog.Tombstones.FirstOrDefault(t => t.HasGuid(change.Guid)),
        ChangeKind.Lost => catalog.Tombstones.FirstOrDefault(t => t.Addresses.Any(a =>
                change.Was.StartsWith(catalog.Settings.BaseUrl + a, StringComparison.Ordinal)))
            ?? change.Guids.Select(guid => catalog.Tombstones.FirstOrDefault(t => t.HasGuid(guid))).ToArray() switch
            {
                [.., { } last] all when !all.Contains(null) => last,
                _ => null,
            },
        _ => null,
    };
}
