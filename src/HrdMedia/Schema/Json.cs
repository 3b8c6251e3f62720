using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Schema;

/// <summary>Small pieces of JSON.</summary>
internal static class Json
{
    // For people who read the file: it is never put into a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>An example of the field reference.</summary>
    /// <param name="yaml">One value.</param>
    public static JsonNode OfYaml(string yaml) =>
        Of(YamlReader.Read($"value: {yaml}\n", "", new DiagnosticBag())?["value"]
            ?? throw new FormatException($"The field reference's example '{yaml}' is no YAML."));

    /// <summary>The file's text, with a line's end at its end.</summary>
    public static string Write(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static JsonNode Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, (JsonNode?)Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsPlain: true } number when int.TryParse(number.Text, out var value) => value,
        YamlScalar scalar => scalar.Text,
        _ => throw new ArgumentException("This is no value.", nameof(node)),
    };
}
