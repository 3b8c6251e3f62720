using System.Text.Json;
using HrdMedia.Countries;
using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Numbers;

/// <summary>The page "by the numbers".</summary>
public static class NumbersPage
{
    /// <summary>The page, if there are figures.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Figures.Count == 0 ? []
        : [site.Page(Routes.Numbers, site.Catalog.Figures[0], (links, target) => site.Theme.Numbers(View(links), target))];

    private static NumbersView View(PageLinks links)
    {
        var figures = links.Catalog.Figures;
        var ofCountries = figures.Where(f => f.Country.Length > 0 && f.Unit == FigureUnit.People).ToArray();
        var longest = ofCountries.Select(f => f.Value).DefaultIfEmpty(1).Max();
        var description = links.Words.NumbersDescription;
        return new NumbersView(
            Frames.Of(links, links.Words.Figures, description, [], JsonLd.Graph.With(json => Describe(json, links, description))),
            links.Figures(figures.Except(ofCountries)),
            [.. ofCountries.Select(f => new FigureBar(links.Figure(f), longest == 0 ? 0
                : Math.Round(100 * f.Value / longest, 1)))]);
    }

    private static void Describe(Utf8JsonWriter json, PageLinks links, string description)
    {
        var url = links.Site.Absolute(links.Address);
        JsonLd.Type(json, "Dataset", url + "#figures");
        json.WriteString("name", links.Words.Figures);
        json.WriteString("description", description);
        json.WriteString("url", url);
        json.WriteString("inLanguage", links.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLd.Text(json, "license", links.Catalog.Settings.Licence?.Url);
        JsonLd.Named(json, "creator", "Organization", links.Say(links.Catalog.Settings.Publisher.Name));
        json.WriteStartArray("variableMeasured");
        foreach (var figure in links.Catalog.Figures)
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("name", Name(figure, links));
            json.WriteNumber("value", figure.Value);
            json.WriteString("unitText", figure.Unit.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(Figure figure, PageLinks links)
    {
        var country = figure.Country.Length > 0 ? CountryNames.In(links.Language, figure.Country) + ", " : "";
        return $"{links.Say(figure.Title)} ({country}{links.Say(figure.Period)})";
    }
}
