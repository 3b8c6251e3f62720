using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Countries;

/// <summary>A page for each country that something is about, and the page of all.</summary>
public static class CountryPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var codes = site.Catalog.CountryCodes;
        return codes.Where(code => site.Has(Record(site.Catalog, code))).Select(code => site.Page(Routes.Country(code),
            Record(site.Catalog, code), (links, target) => site.Theme.Country(View(code, links), target)) with
            { MadeOf = () => site.Fingerprints.OfCountry(code) })
            .Concat(CountriesPage.Outputs(site));
    }

    private static CountryView View(string code, PageLinks links)
    {
        var catalog = links.Catalog;
        var name = CountryNames.In(links.Language, code);
        var summary = Summary(code, links);
        var episodes = links.NewestFirst(catalog.EpisodesAbout(code));
        return new CountryView(
            Frame: Frames.Of(links, name, summary.Length > 0 ? summary.Text : links.Words.CountryDescription.With(name),
                [new Anchor(links.Words.Countries, links.ToPage(Routes.Countries))],
                JsonLd.Graph.With(JsonLd.List(links, name,
                    catalog.EpisodesAbout(code).Reverse().Select(e => (links.Say(e.Title), links.Site.Address(e)))))),
            Name: name,
            Summary: summary,
            Notes: catalog.CountryText(code) is { } text ? links.Markdown(text.Notes) : default,
            Episodes: episodes,
            People: [.. catalog.PeopleOf(code).Select(links.Link)],
            Figures: links.Figures(catalog.FiguresOf(code)),
            Events: [.. catalog.EventsIn(code).Select(links.Link)],
            Topics: links.TopicLinks(catalog.EpisodesAbout(code).SelectMany(e => e.Topics)
                .Concat(catalog.EventsIn(code).SelectMany(e => e.Topics)).DistinctBy(t => t.Value)
                .OrderBy(t => t.Value, StringComparer.Ordinal)));
    }

    private static Wording Summary(string code, PageLinks links) => links.Catalog.CountryText(code) is { } text
        ? links.Text(text.Summary) : "";

    private static object Record(Catalog catalog, string code) => (object?)catalog.CountryText(code) ?? catalog.Settings;
}
