using HrdMedia.Episodes;
using HrdMedia.People;
using HrdMedia.Shows;

namespace HrdMedia.Consents;

/// <summary>
/// What leaves the catalogue because a consent has ended: an episode with the first consent of its people, a person with the last
/// of theirs. It is left out like what is not there, and never an error: a build that stops would leave it online.
/// </summary>
internal sealed class EndedConsents
{
    private readonly HashSet<object> episodes;
    private readonly HashSet<string> people;

    public EndedConsents(IReadOnlyList<Episode> episodes, IReadOnlyList<Show> shows, IReadOnlyList<Person> people,
        DateTimeOffset now)
    {
        GivenConsent[] parts = [.. GivenConsent.Of(episodes, shows, people)];
        this.episodes = parts.Where(part => part.Consent.HasEnded(now)).Select(part => (object)part.Episode!)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        this.people = parts.Concat(GivenConsent.Of(people)).GroupBy(given => given.PersonId, StringComparer.Ordinal)
            .Where(all => all.All(given => given.Consent.HasEnded(now))).Select(all => all.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    public bool Has(Episode episode) => episodes.Contains(episode);

    public bool Has(Person person) => people.Contains(person.Id);
}
