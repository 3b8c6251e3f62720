using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Schema;

/// <summary>What a YAML file is to an editor: its values by YAML's core schema (YAML 1.2.2, section 10.3.2), as JSON.</summary>
internal static partial class CoreJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar scalar when scalar.IsPlain => Plain(scalar.Text),
        YamlScalar scalar => scalar.Text,
        _ => throw new ArgumentException("This is no node.", nameof(node)),
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Whole().IsMatch(text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out var whole) ? whole : 1e300,
        _ when Hexadecimal().IsMatch(text) => Convert.ToInt64(text, 16),
        // JSON has no infinity; a number that large is as wrong wherever one is.
        _ when Infinite().IsMatch(text) => 1e300,
        _ when Fraction().IsMatch(text) => double.Parse(text, CultureInfo.InvariantCulture) is var value &&
            double.IsFinite(value) ? value : 1e300,
        _ => text,
    };

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?\.(inf|Inf|INF)\z")]
    private static partial Regex Infinite();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Fraction();
}
