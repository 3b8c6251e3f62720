using System.Text.Encodings.Web;
using System.Text.Json;
using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Text;

/// <summary>A table of a page that can be taken away as CSV and as JSON: both are made of the same cells.</summary>
/// <param name="Address">Of the files, without the ending.</param>
/// <param name="Title">What it is called in the JSON file.</param>
/// <param name="Columns">The names of the columns: they are an interface and are not translated.</param>
/// <param name="Rows">The cells of each row; null where there is nothing to say, a number as a decimal, a list of texts, else
/// text.</param>
public sealed record DataTable(
    string Address, Func<PageWords, string> Title, IReadOnlyList<string> Columns,
    Func<PageLinks, IEnumerable<IReadOnlyList<object?>>> Rows)
{
    /// <summary>The files.</summary>
    /// <param name="site">The site.</param>
    /// <param name="source">What they are made of, to name it when something is wrong.</param>
    public IEnumerable<Output> Outputs(Composition site, string source) =>
    [
        new(Address + ".csv", source, target => Csv.Write(target, Columns,
            Rows(new PageLinks(site, Address, site.Catalog.Settings)).Select(row => row.Select(Text).ToArray()))),
        new(Address + ".json", source, target => WriteJson(site, target)),
    ];

    /// <summary>Links to the files from a page.</summary>
    public IReadOnlyList<Anchor> Links(PageLinks links) =>
        [new("CSV", links.To(Address + ".csv")), new("JSON", links.To(Address + ".json"))];

    private void WriteJson(Composition site, System.Buffers.IBufferWriter<byte> target)
    {
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions
        {
            Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        json.WriteStartObject();
        json.WriteString("title", Title(site.Words));
        json.WriteString("url", site.Absolute(Address + ".json"));
        if (site.Catalog.Settings.Licence is { } licence)
        {
            json.WriteString("licence", licence.Url);
        }

        json.WriteStartArray("rows");
        foreach (var row in Rows(new PageLinks(site, Address, site.Catalog.Settings)))
        {
            json.WriteStartObject();
            foreach (var (column, cell) in Columns.Zip(row))
            {
                WriteCell(json, column, cell);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, string column, object? cell)
    {
        switch (cell)
        {
            case decimal number:
                json.WriteNumber(column, number);
                break;
            case IReadOnlyList<string> list:
                json.WriteStartArray(column);
                foreach (var text in list)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            case null or "":
                json.WriteNull(column);
                break;
            default:
                json.WriteString(column, Text(cell));
                break;
        }
    }

    private static string Text(object? cell) => cell switch
    {
        decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => string.Join(' ', list),
        null => "",
        _ => (string)cell,
    };
}
