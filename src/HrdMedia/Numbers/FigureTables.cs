using HrdMedia.Countries;
using HrdMedia.Layout;
using HrdMedia.Text;

namespace HrdMedia.Numbers;

/// <summary>The figures as tables to take away: all of them, and those of countries.</summary>
public static class FigureTables
{
    private static readonly string[] Columns =
    [
        "id", "statement", "value", "unit", "qualifier", "country", "country_name", "period", "publisher", "source", "source_url",
        "published", "method", "computed_from", "url",
    ];

    /// <summary>All figures.</summary>
    public static DataTable All { get; } = Of("figures", words => words.Figures, catalog => catalog.Figures);

    /// <summary>The figures that the chart of countries shows.</summary>
    public static DataTable ByCountry { get; } = Of("by-country", words => words.ByCountry, OfCountries);

    /// <summary>The people counted in single countries: what can stand in one chart.</summary>
    public static IEnumerable<Figure> OfCountries(Catalog catalog) =>
        catalog.Figures.Where(f => f.Country.Length > 0 && f.Unit == FigureUnit.People);

    private static DataTable Of(string name, Func<PageWords, string> title, Func<Catalog, IEnumerable<Figure>> figures) =>
        new(Routes.Numbers + name, title, Columns, links => figures(links.Catalog).Select(f => Row(f, links)));

    private static object?[] Row(Figure figure, PageLinks links)
    {
        var source = FigureViews.SourceOf(figure, links.Catalog);
        var parts = figure.Share is { } share ? share.Parts.Prepend(share.Of) : figure.Sum;
        return
        [
            figure.Id,
            FigureViews.Sentence(figure, links).Text,
            figure.Value,
            figure.Unit.ToString().ToLowerInvariant(),
            figure.Qualifier switch
            {
                FigureQualifier.AtLeast => "at-least",
                FigureQualifier.Estimate => "estimate",
                _ => "exact",
            },
            figure.Country,
            figure.Country.Length > 0 ? CountryNames.In(links.Language, figure.Country) : null,
            links.Say(figure.Period),
            source is null ? null : links.Say(source.Publisher),
            source is null ? null : links.Say(source.Title),
            source?.Url,
            source?.Published?.ToString(),
            FigureViews.Method(figure, links).Text,
            parts.Select(part => part.Value).ToArray(),
            links.Site.Absolute($"{Routes.Numbers}#{figure.Id}"),
        ];
    }
}
