using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Countries;

/// <summary>The page of all countries: a map, and the same as a table.</summary>
public static class CountriesPage
{
    /// <summary>Its heading.</summary>
    public const string Title = "Countries";

    private const string Intro = "Where the people and the figures of this site are from.";

    /// <summary>The page, if something is about a country.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.CountryCodes.Count == 0 ? []
        : [site.Page(Routes.Countries, site.Catalog.Settings, (links, target) => site.Theme.Countries(View(links), target))];

    private static CountriesView View(PageLinks links)
    {
        var rows = links.Catalog.CountryCodes.Select(code => Row(code, links))
            .OrderBy(row => row.Link.Text, StringComparer.Ordinal).ToArray();
        var list = JsonLd.List(links, Title, rows.Select(row => (row.Link.Text, Routes.Country(row.Code))));
        return new CountriesView(Frames.Of(links, Title, Intro, [], JsonLd.Graph.With(list)), Title, Intro, rows);
    }

    private static CountryRow Row(string code, PageLinks links)
    {
        var catalog = links.Catalog;
        return new CountryRow(
            Code: code,
            Link: links.Country(code),
            Summary: catalog.CountryText(code) is { } text ? links.Say(text.Summary) : "",
            Episodes: catalog.EpisodesAbout(code).Count,
            People: catalog.PeopleOf(code).Count,
            Figures: catalog.FiguresOf(code).Count,
            Events: catalog.EventsIn(code).Count);
    }
}
