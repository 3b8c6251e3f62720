using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>People as other pages show them.</summary>
public static class PersonViews
{
    /// <summary>Who takes part and who is spoken of, in the order of the credits.</summary>
    public static IReadOnlyList<CreditView> Credits(IReadOnlyList<Credit> credits, PageLinks links)
    {
        var views = new List<CreditView>(credits.Count);
        foreach (var credit in credits)
        {
            if (links.Catalog.Person(credit.Person.Value) is { } person)
            {
                views.Add(new CreditView(links.Link(person), RoleOf(credit, links), person.Display));
            }
        }

        return views;
    }

    /// <summary>The voices of an episode's people that are not their own, each kind once.</summary>
    public static IReadOnlyList<VoiceHeard> OtherVoices(Episode episode, Catalog catalog)
    {
        List<VoiceHeard> heard = [];
        foreach (var credit in catalog.CreditsOf(episode))
        {
            if (credit.IsHeard && catalog.Person(credit.Person.Value)?.Voice is { Value: not VoiceHeard.Original and var voice })
            {
                heard.Add(voice);
            }
        }

        // Nearly always none; to sort and compare nothing costs as much as a few.
        return heard.Count == 0 ? [] : [.. heard.Distinct().Order()];
    }

    /// <summary>What a person did, one line for each role in each show, earliest first.</summary>
    public static IReadOnlyList<RoleView> Roles(Person person, PageLinks links) =>
        [.. links.Catalog.EpisodesWith(person)
            .SelectMany(e => links.Catalog.CreditsOf(e).Where(c => c.Person.Value == person.Id)
                .Select(c => (e.ShowId, Role: RoleOf(c, links), Episode: e)))
            .GroupBy(part => (part.ShowId, part.Role))
            .Select(parts => new RoleView(parts.Key.Role, links.Link(links.Catalog.Show(parts.Key.ShowId)!),
                links.Locale.Digits(Years(parts.First().Episode, parts.Last().Episode)),
                parts.Select(p => p.Episode).Distinct<Episode>(ReferenceEqualityComparer.Instance).Count()))];

    private static string RoleOf(Credit credit, PageLinks links) =>
        credit.IsHeard ? links.Words.Role(credit.Role) : links.Words.SpokenOf;

    private static string Years(Episode first, Episode last)
    {
        var (from, to) = (first.Published.Value.UtcDateTime.Year, last.Published.Value.UtcDateTime.Year);
        return from == to ? $"{from}" : $"{from}–{to}";
    }
}
