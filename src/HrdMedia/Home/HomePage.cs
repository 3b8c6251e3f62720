using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Text;

namespace HrdMedia.Home;

/// <summary>The home page: what the site is, where to begin, and every way into it.</summary>
public static class HomePage
{
    /// <summary>The page.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        [site.Page(Routes.Home, site.Catalog.Settings, (links, target) => site.Theme.Home(View(links), target))];

    private static HomeView View(PageLinks links)
    {
        var catalog = links.Catalog;
        var serial = catalog.Shows.FirstOrDefault(s => s.Type == ShowType.Serial && catalog.EpisodesOf(s).Any());
        var start = serial is null ? catalog.Episodes.LastOrDefault() : catalog.EpisodesOf(serial).First();
        return new HomeView(
            Frame: Frames.Of(links, "", links.Say(catalog.Settings.Summary), [], JsonLd.Graph.With(json => WebSite(json, links))),
            Title: links.Text(catalog.Settings.Title),
            Summary: links.Text(catalog.Settings.Summary),
            Shows: [.. catalog.Shows.Select(s => ShowViews.Card(s, links))],
            Start: start is null ? null : links.Card(start),
            Latest: links.NewestFirst(catalog.Episodes.TakeLast(6)),
            Figures: links.Figures(catalog.Figures.Where(f => f.Country.Length == 0).Take(4)),
            Countries: [.. catalog.CountryCodes.Select(c => (Code: c, Count: catalog.EpisodesAbout(c).Count))
                .Where(c => c.Count > 0)
                .Select(c => links.Country(c.Code) with { Note = Quantities.Whole(c.Count, links.Locale) })],
            Topics: [.. catalog.Topics.Where(t => catalog.EpisodesOn(t).Any()).Select(links.Link)],
            Courses: [.. catalog.Courses.Select(links.Link)],
            Pages: [.. catalog.Pages.Where(p => p.Order is not null).OrderBy(p => p.Order)
                .Select(links.Link)]);
    }

    private static void WebSite(JsonLdWriter json, PageLinks links)
    {
        var settings = links.Catalog.Settings;
        JsonLd.Type(json, "WebSite", links.Site.Absolute(links.Address + "#site"));
        json.WriteString("name", links.Say(settings.Title));
        json.WriteString("description", links.Say(settings.Summary));
        json.WriteString("url", links.Site.Absolute(links.Address));
        json.WriteString("inLanguage", links.Language);
        JsonLd.Text(json, "license", settings.Licence?.Url);
        JsonLd.Named(json, "publisher", "Organization", links.Say(settings.Publisher.Name), settings.Publisher.Url);
        if (settings.Has(SitePart.Search))
        {
            Search(json, links);
        }

        json.WriteStartArray("hasPart");
        foreach (var show in links.Catalog.Shows)
        {
            json.WriteStartObject();
            ShowViews.Series(json, show, links);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // https://schema.org/SearchAction. Without "query-input": it is no property but a note
    // to one search engine, which reads it no more, and strict readers refuse it.
    private static void Search(JsonLdWriter json, PageLinks links)
    {
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", links.Site.Absolute(links.Site.Address(Routes.Search)) + "?q={query}");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
