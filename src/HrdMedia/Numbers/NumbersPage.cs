using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Numbers;

/// <summary>The page "by the numbers", and its figures as files.</summary>
public static class NumbersPage
{
    /// <summary>The page, if there are figures.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Figures.Count == 0 ? []
        : [site.Page(Routes.Numbers, site.Catalog.Figures[0], (links, target) => site.Theme.Numbers(View(links), target))];

    /// <summary>The files, once for all languages, if there are figures.</summary>
    public static IEnumerable<Output> Files(Composition site)
    {
        if (site.Catalog.Figures.Count == 0)
        {
            return [];
        }

        var source = site.Catalog.SourceOf(site.Catalog.Figures[0]);
        return FigureTables.All.Outputs(site, source)
            .Concat(FigureTables.OfCountries(site.Catalog).Any() ? FigureTables.ByCountry.Outputs(site, source) : []);
    }

    private static NumbersView View(PageLinks links)
    {
        var figures = links.Catalog.Figures;
        var ofCountries = FigureTables.OfCountries(links.Catalog).ToArray();
        var longest = ofCountries.Select(f => f.Value).DefaultIfEmpty(1).Max();
        var (title, description) = (links.Words.Figures, links.Words.NumbersDescription);
        return new NumbersView(
            Frame: Frames.Of(links, title, description, [], NumbersJsonLd.Graph(links, title, description)),
            Figures: links.Figures(figures.Except(ofCountries)),
            Countries: [.. ofCountries.Select(f => new FigureBar(links.Figure(f), longest == 0 ? 0
                : Math.Round(100 * f.Value / longest, 1)))],
            Files: FigureTables.All.Links(links),
            CountryFiles: ofCountries.Length == 0 ? [] : FigureTables.ByCountry.Links(links));
    }
}
