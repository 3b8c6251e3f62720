using HrdMedia.Feeds;
using HrdMedia.People;
using HrdMedia.Shows;

namespace HrdMedia.Episodes;

/// <summary>Episodes, and what can be looked up of them without any other record: each worked out once, when it is first asked
/// for, and after an edit only for the episodes that have come and gone. Safe to ask from several threads.</summary>
/// <param name="all">The episodes, <see cref="InOrder"/>.</param>
internal sealed class EpisodeIndex(Episode[] all)
{
    // To look for the place of each is quicker than to put all in order, for as many as one saves at once.
    private const int Few = 16;

    private Dictionary<string, Episode>? byId;
    private Grouped<Episode>? byShow, byPerson, byCountry, byTopic, byFigure, byYear, byDeploy, byConsent, byGuid, byNumber;

    /// <summary>Oldest first; of two at one instant the lower id first.</summary>
    public static IComparer<Episode> Order { get; } = Comparer<Episode>.Create((one, other) =>
        one.Published.Value.UtcTicks.CompareTo(other.Published.Value.UtcTicks) is not 0 and var order ? order
            : string.CompareOrdinal(one.FullId, other.FullId));

    /// <summary>The episodes, in their order.</summary>
    public Episode[] All { get; } = all;

    /// <summary>Those of each show's id.</summary>
    public Grouped<Episode> ByShow => byShow ??= new(All, Show);

    /// <summary>Those that name each person.</summary>
    public Grouped<Episode> ByPerson => byPerson ??= new(All, People);

    /// <summary>Those about each country.</summary>
    public Grouped<Episode> ByCountry => byCountry ??= new(All, Countries);

    /// <summary>Those on each topic.</summary>
    public Grouped<Episode> ByTopic => byTopic ??= new(All, Topics);

    /// <summary>Those that cite each figure.</summary>
    public Grouped<Episode> ByFigure => byFigure ??= new(All, Figures);

    /// <summary>Those of each year (UTC).</summary>
    public Grouped<Episode> ByYear => byYear ??= new(All, Year);

    /// <summary>Those with each guid, in lower case: two of one guid stand under one, two of another may.</summary>
    public Grouped<Episode> ByGuid => byGuid ??= new(All, Guid);

    /// <summary>The full ones with each number, of each season of each show.</summary>
    public Grouped<Episode> ByNumber => byNumber ??= new(All, Number);

    /// <summary>The first of each kind of episodes of which a host is told the same, in their order: what it is told of all is
    /// told of these.</summary>
    public IReadOnlyList<Episode> ForDeploy => [.. (byDeploy ??= new(All, Sitemap.DeployFacts.Of)).Firsts.Order(Order)];

    /// <summary>The episode with this full id, or null.</summary>
    public Episode? Find(string fullId) => (byId ??= ById()).GetValueOrDefault(fullId);

    /// <summary>The episodes that may rest on something that somebody has agreed to, in their order: no other does.</summary>
    public IEnumerable<Episode> Agreed(IReadOnlyList<Show> shows, IReadOnlyList<Person> people)
    {
        var own = people.Where(p => p.Consent is not null).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return shows.Any(s => s.People.Any(c => c.Consent is not null || own.Contains(c.Person.Value))) ? All
            : own.SelectMany(id => ByPerson[id]).Concat((byConsent ??= new(All, Consents))[""])
                .Distinct<Episode>(ReferenceEqualityComparer.Instance).Order(Order);
    }

    /// <summary>The same of other episodes.</summary>
    public EpisodeIndex With(Episode[] now) => With(ListChange<Episode>.Between(All, now), now);

    /// <summary>The same of the episodes after a change.</summary>
    public EpisodeIndex With(ListChange<Episode> change) => With(change, change.IsNone ? All : Put(change));

    private EpisodeIndex With(ListChange<Episode> change, Episode[] now) =>
        change.IsNone ? this : new EpisodeIndex(now)
        {
            byId = byId is null ? null : With(byId, change),
            byShow = byShow?.With(change, Show, Order),
            byPerson = byPerson?.With(change, People, Order),
            byCountry = byCountry?.With(change, Countries, Order),
            byTopic = byTopic?.With(change, Topics, Order),
            byFigure = byFigure?.With(change, Figures, Order),
            byYear = byYear?.With(change, Year, Order),
            byDeploy = byDeploy?.With(change, Sitemap.DeployFacts.Of, Order),
            byConsent = byConsent?.With(change, Consents, Order),
            byGuid = byGuid?.With(change, Guid, Order),
            byNumber = byNumber?.With(change, Number, Order),
        };

    private Episode[] Put(ListChange<Episode> change)
    {
        if (change.Gone.Count + change.Come.Count > Few)
        {
            return InOrder([.. All.Except(change.Gone, ReferenceEqualityComparer.Instance).Cast<Episode>(), .. change.Come]);
        }

        var now = new List<Episode>(All.Length + change.Come.Count);
        now.AddRange(All);
        foreach (var episode in change.Gone)
        {
            now.RemoveAt(now.BinarySearch(episode, Order));
        }

        foreach (var episode in change.Come)
        {
            now.Insert(~now.BinarySearch(episode, Order), episode);
        }

        return [.. now];
    }

    /// <summary>What an episode has in <see cref="ByNumber"/>; null for what has no number, or is not full.</summary>
    public static string? NumberKey(Episode episode) => episode is { Type: EpisodeType.Full, Number: { } number }
        ? $"{episode.ShowId} {episode.Season?.Value} {number.Value}" : null;

    /// <summary>What an episode has in <see cref="ByGuid"/>; null for what has none.</summary>
    public static string? GuidKey(Episode episode) => episode.Guid.Value is { Length: > 0 } guid ? guid.ToLowerInvariant() : null;

    /// <summary>Puts episodes in their order.</summary>
    public static Episode[] InOrder(IReadOnlyList<Episode> all)
    {
        Episode[] episodes = [.. all];
        Array.Sort(Array.ConvertAll(episodes, e => e.Published.Value.UtcTicks), episodes);
        for (int from = 0, to = 1; to <= episodes.Length; to++)
        {
            // Two at one instant are rare.
            if (to == episodes.Length || episodes[to].Published.Value.UtcTicks != episodes[from].Published.Value.UtcTicks)
            {
                Array.Sort(episodes, from, to - from, Order);
                from = to;
            }
        }

        return episodes;
    }

    private static IEnumerable<string> Show(Episode episode) => [episode.ShowId];

    private static IEnumerable<string> People(Episode episode) => episode.People.Select(c => c.Person.Value);

    private static IEnumerable<string> Countries(Episode episode) => episode.Countries;

    private static IEnumerable<string> Topics(Episode episode) => episode.Topics.Select(t => t.Value);

    private static IEnumerable<string> Figures(Episode episode) => episode.Figures.Select(f => f.Value);

    private static IEnumerable<string> Year(Episode episode) => [$"{episode.Published.Value.UtcDateTime.Year}"];

    private static IEnumerable<string> Guid(Episode episode) =>
        GuidKey(episode) is { } key ? [key] : [];

    private static IEnumerable<string> Number(Episode episode) =>
        NumberKey(episode) is { } key ? [key] : [];

    private static IEnumerable<string> Consents(Episode episode) => episode.People.Any(c => c.Consent is not null) ? [""] : [];

    private static Dictionary<string, Episode> With(Dictionary<string, Episode> byId, ListChange<Episode> change)
    {
        var next = new Dictionary<string, Episode>(byId, StringComparer.Ordinal);
        foreach (var episode in change.Gone)
        {
            next.Remove(episode.FullId);
        }

        foreach (var episode in change.Come)
        {
            next.Add(episode.FullId, episode);
        }

        return next;
    }

    private Dictionary<string, Episode> ById()
    {
        var byId = new Dictionary<string, Episode>(All.Length, StringComparer.Ordinal);
        foreach (var episode in All)
        {
            byId.TryAdd(episode.FullId, episode);
        }

        return byId;
    }
}
