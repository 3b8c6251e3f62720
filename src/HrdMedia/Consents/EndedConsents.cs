using HrdMedia.Episodes;
using HrdMedia.People;
using HrdMedia.Shows;

namespace HrdMedia.Consents;

/// <summary>
/// What leaves the catalogue because a consent has ended: an episode with the first consent of its people, a person with their
/// own, whatever holds for a part, or without one with the last of their parts'. It is never an error: a build that stops would
/// leave it online.
/// </summary>
internal sealed class EndedConsents
{
    private readonly Dictionary<object, DateOnly> episodes;
    private readonly Dictionary<string, DateOnly> people;

    public EndedConsents(EpisodeIndex episodes, IReadOnlyList<Show> shows, IReadOnlyList<Person> people, DateTimeOffset now)
    {
        GivenConsent[] parts = [.. GivenConsent.Of(episodes.Agreed(shows, people), shows, people)];
        this.episodes = parts.Where(part => part.Consent.HasEnded(now)).GroupBy(part => (object)part.Episode!,
            ReferenceEqualityComparer.Instance).ToDictionary(ended => ended.Key, ended => ended.Min(e => e.Consent.End),
            (IEqualityComparer<object>)ReferenceEqualityComparer.Instance);
        var own = GivenConsent.Of(people).ToArray();
        var withOwn = own.Select(given => given.PersonId).ToHashSet(StringComparer.Ordinal);
        this.people = own.Concat(parts.Where(part => !withOwn.Contains(part.PersonId)))
            .GroupBy(given => given.PersonId, StringComparer.Ordinal)
            .Where(all => all.All(given => given.Consent.HasEnded(now)))
            .ToDictionary(all => all.Key, all => all.Max(given => given.Consent.End), StringComparer.Ordinal);
    }

    public bool HasEpisodes => episodes.Count > 0;

    public bool Has(Episode episode) => episodes.ContainsKey(episode);

    public bool Has(Person person) => people.ContainsKey(person.Id);

    /// <summary>The addresses of what has ended and was public before. What never was has none: to say that it is gone would tell
    /// that it was to come.</summary>
    public IEnumerable<string> Addresses(CatalogContents all, DateTimeOffset now)
    {
        if (episodes.Count + people.Count == 0)
        {
            return [];
        }

        var published = all.Episodes.Where(e => e.Published.Value <= now &&
            DayOf(e) <= episodes.GetValueOrDefault(e, DateOnly.MaxValue)).ToArray();
        var hosts = all.Shows.SelectMany(s => s.People).Select(c => c.Person.Value).ToHashSet(StringComparer.Ordinal);
        return published.Where(Has).Select(Routes.Of).Concat(all.People.Where(p => Has(p) && (hosts.Contains(p.Id) ||
            published.Any(e => DayOf(e) <= people[p.Id] && e.People.Any(c => c.Person.Value == p.Id)))).Select(Routes.Of));
    }

    private static DateOnly DayOf(Episode episode) => DateOnly.FromDateTime(episode.Published.Value.UtcDateTime);
}
