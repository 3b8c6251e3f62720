using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Countries;

/// <summary>The page of all countries: a map, and the same as a table.</summary>
public static class CountriesPage
{
    /// <summary>The page, if something is about a country.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.CountryCodes.Count == 0 ? []
        : [site.Page(Routes.Countries, site.Catalog.Settings, (links, target) => site.Theme.Countries(View(links), target))];

    private static CountriesView View(PageLinks links)
    {
        var rows = links.Catalog.CountryCodes.Select(code => Row(code, links))
            .OrderBy(row => SortKeys.Of(row.Link.Text.Text), StringComparer.Ordinal).ToArray();
        var (title, intro) = (links.Words.Countries, links.Words.CountriesIntro);
        var list = JsonLd.List(links, title, rows.Select(row => (row.Link.Text.Text, Address(row.Code, links))));
        return new CountriesView(Frames.Of(links, title, intro, [], JsonLd.Graph.With(list)), title, intro, rows);
    }

    private static string Address(string code, PageLinks links) =>
        links.Site.Address((object?)links.Catalog.CountryText(code) ?? links.Catalog.Settings, Routes.Country(code));

    private static CountryRow Row(string code, PageLinks links)
    {
        var catalog = links.Catalog;
        return new CountryRow(
            Code: code,
            Link: links.Country(code),
            Summary: catalog.CountryText(code) is { } text ? links.Text(text.Summary) : "",
            Episodes: catalog.EpisodesAbout(code).Count,
            People: catalog.PeopleOf(code).Count,
            Figures: catalog.FiguresOf(code).Count,
            Events: catalog.EventsIn(code).Count);
    }
}
