using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.People;

/// <summary>A page for each person, and the list of all.</summary>
public static class PersonPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var people = site.Catalog.People;
        return people.Where(site.Has).Select(person => site.Page(Routes.Of(person), person,
            (links, target) => site.Theme.Person(View(person, links), target)) with
            { MadeOf = () => site.Fingerprints.Of(person) })
            .Concat(people.Count == 0 ? [] : IndexPages.Of(site, Routes.People, site.Words.People, site.Words.PeopleIntro,
                links => people.OrderBy(p => SortKeys.Of(links.Say(p.Name)), StringComparer.Ordinal).Select(p =>
                    new IndexItem(links.Link(p), links.Text(p.Summary), links.Catalog.EpisodesWith(p).Count))));
    }

    private static PersonView View(Person person, PageLinks links)
    {
        var name = links.Say(person.Name);
        // No portrait in the card: it would spread a face to places that nobody here can call it back from.
        return new PersonView(
            Frame: Frames.Of(links, name, links.Say(person.Summary),
                [new Anchor(links.Words.People, links.ToPage(Routes.People))],
                JsonLd.Graph.With(json => Describe(json, person, links)), Frames.Card(links, "profile", name, null)),
            Name: links.Name(person),
            Display: person.Display,
            Died: person.Died is { } death ? new DeathView(Times.Date(death.Date, links.Locale),
                new Anchor(links.Text(death.Source.Title), death.Source.Url)) : null,
            Summary: links.Text(person.Summary),
            Notes: links.Markdown(person.Notes),
            Image: links.Picture(person),
            Countries: [.. person.Countries.Select(links.Country)],
            Topics: links.TopicLinks(person.Topics),
            Links: links.Outside(person.Links),
            Roles: PersonViews.Roles(person, links),
            Episodes: links.NewestFirst(links.Catalog.EpisodesWith(person)))
        {
            Face = person.Face?.Value,
            Voice = person.Voice?.Value,
        };
    }

    private static void Describe(JsonLdWriter json, Person person, PageLinks links)
    {
        var url = links.Site.Absolute(links.Address);
        // A machine's voice is nobody: to call it a person would lend it a life.
        JsonLd.Type(json, person.IsSynthetic ? "WebPage" : "ProfilePage", url);
        json.WriteString("url", url);
        json.WriteString("inLanguage", links.Language);
        json.WriteString("name", links.Say(person.Name));
        json.WriteStartObject("mainEntity");
        JsonLd.Type(json, person.IsSynthetic ? "Thing" : "Person", url + "#person");
        json.WriteString("name", links.Say(person.Name));
        JsonLd.Text(json, "description", links.Say(person.Summary));
        json.WriteString("url", url);
        json.WriteEndObject();
    }
}
