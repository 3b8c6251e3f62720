using HrdMedia.Countries;
using HrdMedia.Layout;
using HrdMedia.Text;

namespace HrdMedia.Numbers;

/// <summary>The figures as schema.org's Dataset, and each as an Observation.</summary>
public static class NumbersJsonLd
{
    /// <summary>The graph of the page.</summary>
    public static JsonLdGraph Graph(PageLinks links, string title, string description)
    {
        var graph = JsonLd.Graph.With(json => Dataset(json, links, title, description));
        foreach (var figure in links.Catalog.Figures.Take(MaxObservations))
        {
            graph = graph.With(json => Observation(json, figure, links));
        }

        return graph;
    }

    // A sample for machines: the files to download hold the whole.
    private const int MaxObservations = 100;

    private static void Dataset(JsonLdWriter json, PageLinks links, string title, string description)
    {
        var url = links.Site.Absolute(links.Address);
        JsonLd.Type(json, "Dataset", url + "#figures");
        json.WriteString("name", title);
        json.WriteString("description", description);
        json.WriteString("url", url);
        json.WriteString("inLanguage", links.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLd.Text(json, "license", links.Catalog.Settings.Licence?.Url);
        JsonLd.Named(json, "creator", "Organization", links.Say(links.Catalog.Settings.Publisher.Name));
        Sources(json, links);
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
        json.WriteStartArray("distribution");
        Download(json, "text/csv", links.Site.Absolute(FigureTables.All.Address + ".csv"));
        Download(json, "application/json", links.Site.Absolute(FigureTables.All.Address + ".json"));
        json.WriteEndArray();
    }

    private static void Sources(JsonLdWriter json, PageLinks links)
    {
        json.WriteStartArray("isBasedOn");
        foreach (var (name, url) in links.Catalog.Figures.Select(f => f.Source).OfType<FigureSource>()
            .Select(s => ($"{links.Say(s.Publisher)}, {links.Say(s.Title)}", s.Url)).Distinct())
        {
            JsonLd.Named(json, null, "CreativeWork", name, url);
        }

        json.WriteEndArray();
    }

    private static void Observation(JsonLdWriter json, Figure figure, PageLinks links)
    {
        JsonLd.Type(json, "Observation", links.Site.Absolute($"{links.Address}#{figure.Id}"));
        json.WriteString("name", Name(figure, links));
        if (figure.Country.Length > 0)
        {
            JsonLd.Named(json, "observationAbout", "Country", CountryNames.In(links.Language, figure.Country));
        }

        // A year or a date; of other periods the name tells.
        if (PartialDate.TryParse(links.Say(figure.Period), out var date))
        {
            json.WriteString("observationDate", date.ToString());
        }

        json.WriteString("variableMeasured", links.Say(figure.Title));
        json.WriteNumber(figure.Qualifier == FigureQualifier.AtLeast ? "minValue" : "value", figure.Value);
        json.WriteString("unitText", figure.Unit.ToString().ToLowerInvariant());
        JsonLd.Text(json, "measurementMethod", FigureViews.Method(figure, links).Text);
    }

    private static void Download(JsonLdWriter json, string type, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", type);
        json.WriteString("contentUrl", url);
        json.WriteEndObject();
    }

    private static string Name(Figure figure, PageLinks links)
    {
        var country = figure.Country.Length > 0 ? CountryNames.In(links.Language, figure.Country) + ", " : "";
        return $"{links.Say(figure.Title)} ({country}{links.Say(figure.Period)})";
    }
}
