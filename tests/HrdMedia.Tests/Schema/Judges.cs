using System.Text.Json;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Settings;
using HrdMedia.Yaml;
using Json.Schema;

namespace HrdMedia.Tests.Schema;

/// <summary>The two that judge a file: the reader, and the schema in the hands of a validator that others wrote.</summary>
/// <param name="languages">The languages of the catalogue.</param>
internal sealed class Judges(SchemaLanguages languages)
{
    private readonly Dictionary<string, JsonSchema> schemas = FileKind.All.ToDictionary(kind => kind.Name,
        kind => JsonSchema.FromText(CatalogueSchemas.Text(kind, languages)));

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
        return [.. bag.Sorted().Where(d => d.Severity == Severity.Error).Select(d => d.Code)];
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
        var results = schemas[kind.Name].Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? "" : string.Join("\n", (results.Details ?? []).Where(d => d.Errors is not null)
            .Select(d => $"{d.InstanceLocation}: {string.Join(' ', d.Errors!.Values)}").DefaultIfEmpty("refused"));
    }

    private static JsonDocument Parse(string yaml) =>
        JsonDocument.Parse(CoreJson.Of(YamlReader.Read(yaml, "", new DiagnosticBag())!)!.ToJsonString());
}
