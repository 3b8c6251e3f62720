using System.Text.Json;
using System.Text.Json.Nodes;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Settings;
using HrdMedia.Yaml;
using Json.Schema;

namespace HrdMedia.Tests.Schema;

/// <summary>The two that judge a file: the reader, and the schema in the hands of a validator that others wrote.</summary>
/// <param name="languages">The languages of the catalogue.</param>
/// <param name="ofParts">Whether they judge single fields, and do not miss the others.</param>
internal sealed class Judges(SchemaLanguages languages, bool ofParts = false)
{
    private readonly Dictionary<string, JsonSchema> schemas = FileKind.All.ToDictionary(kind => kind.Name,
        kind => JsonSchema.FromText(TextOf(kind, languages, ofParts)));

    /// <summary>The judges of a catalogue.</summary>
    /// <param name="site">The text of its <c>site.yaml</c>.</param>
    public static Judges Of(string site)
    {
        var map = YamlReader.Read(site, "", new DiagnosticBag())!;
        var fields = new Fields(map, new FieldContext("", SiteSettingsReader.LanguageOf(map), new DiagnosticBag()));
        return new Judges(SchemaLanguages.Of(new SiteSettingsReader().Read(fields, new SourceFile("", 0))));
    }

    /// <summary>What the reader refuses: the codes of its errors, those of syntax not among them; null for what is no
    /// YAML.</summary>
    public IReadOnlyList<string>? Reader(FileKind kind, string yaml)
    {
        var bag = new DiagnosticBag();
        if (YamlReader.Read(yaml, "", bag) is not { } map)
        {
            return null;
        }

        var fields = new Fields(map, new FieldContext("", languages.Own, bag));
        kind.Ask(fields);
        fields.RejectUnknown();
        return [.. bag.Sorted().Where(d => d.Severity == Severity.Error &&
            !(ofParts && d is { Code: FieldCodes.Missing, Place: { Line: 1, Column: 1 } })).Select(d => d.Code)];
    }

    /// <summary>Whether the schema takes the file.</summary>
    public bool Takes(FileKind kind, string yaml)
    {
        using var document = Parse(yaml);
        return schemas[kind.Name].Evaluate(document.RootElement).IsValid;
    }

    /// <summary>What the schema refuses, as the validator says it; empty when it takes the file.</summary>
    public string Schema(FileKind kind, string yaml)
    {
        using var document = Parse(yaml);
        var results = schemas[kind.Name].Evaluate(document.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? "" : string.Join("\n", (results.Details ?? []).Where(d => d.Errors is not null)
            .Select(d => $"{d.InstanceLocation}: {string.Join(' ', d.Errors!.Values)}").DefaultIfEmpty("refused"));
    }

    private static string TextOf(FileKind kind, SchemaLanguages languages, bool ofParts)
    {
        var schema = JsonNode.Parse(CatalogueSchemas.Text(kind, languages))!.AsObject();
        if (ofParts)
        {
            schema.Remove("required");
            schema.Remove("allOf");
        }

        return schema.ToJsonString();
    }

    private static JsonDocument Parse(string yaml) =>
        JsonDocument.Parse(CoreJson.Of(YamlReader.Read(yaml, "", new DiagnosticBag())!)!.ToJsonString());
}
