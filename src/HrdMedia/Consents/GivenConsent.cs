using HrdMedia.Episodes;
using HrdMedia.People;
using HrdMedia.Shows;

namespace HrdMedia.Consents;

/// <summary>A consent with whose it is and what for.</summary>
/// <param name="PersonId">The person's id.</param>
/// <param name="Episode">The episode in which they take part; null for the person's page.</param>
/// <param name="Credit">Their part in it, or null.</param>
/// <param name="Consent">What they agreed to.</param>
public sealed record GivenConsent(string PersonId, Episode? Episode, Credit? Credit, Consent Consent)
{
    /// <summary>The consents of some episodes' people: that of the part itself, else the person's own.</summary>
    public static IEnumerable<GivenConsent> Of(IEnumerable<Episode> episodes, IEnumerable<Show> shows, IEnumerable<Person> people)
    {
        var showById = shows.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var own = people.DistinctBy(p => p.Id).Where(p => p.Consent is not null)
            .ToDictionary(p => p.Id, p => p.Consent, StringComparer.Ordinal);
        foreach (var episode in episodes)
        {
            IReadOnlyList<Credit> ofShow = showById.GetValueOrDefault(episode.ShowId)?.People ?? [];
            for (var i = 0; i < ofShow.Count + episode.People.Count; i++)
            {
                var credit = i < ofShow.Count ? ofShow[i] : episode.People[i - ofShow.Count];
                if ((credit.Consent ?? own.GetValueOrDefault(credit.Person.Value)) is { } consent)
                {
                    yield return new GivenConsent(credit.Person.Value, episode, credit, consent);
                }
            }
        }
    }

    /// <summary>All consents of a catalogue, also those that have ended.</summary>
    public static IEnumerable<GivenConsent> All(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Person[] people = [.. catalog.People, .. catalog.EndedPeople];
        return Of([.. catalog.Agreed, .. catalog.Scheduled, .. catalog.EndedEpisodes], catalog.Shows, people)
            .Concat(Of(people)).DistinctBy(given => (given.Consent.Place, given.Episode?.FullId));
    }

    /// <summary>The consents for people's own pages.</summary>
    public static IEnumerable<GivenConsent> Of(IEnumerable<Person> people) =>
        people.Where(p => p.Consent is not null).Select(p => new GivenConsent(p.Id, null, null, p.Consent!));
}
