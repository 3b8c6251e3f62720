using System.Text.Json;
using System.Text.Json.Nodes;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Schema;

/// <summary>Schema and field reference say the same, of every field at every depth.</summary>
public sealed class SchemaReferenceTests
{
    public static TheoryData<string> Places => [.. FileKind.All.Select(kind => kind.Place)];

    [Fact]
    public void The_reference_in_the_program_is_the_one_that_people_read() =>
        Assert.Equal(File.ReadAllText(Repository.Path("episodes/README.md")), Reference.OwnText());

    [Fact]
    public void Every_kind_of_file_has_a_table() =>
        Assert.Equal(Reference.Own.Places.Order(), FileKind.All.Select(kind => kind.Place).Order());

    [Theory]
    [MemberData(nameof(Places))]
    public void The_table_has_the_properties_and_which_of_them_must_be_there(string place)
    {
        var schema = SchemaOf(place);
        var rows = Reference.Own.Of(place);
        var unless = Rules(schema);

        Assert.Equal(Names(schema).Order(), rows.Select(row => row.Name).Order());
        Assert.Equal(Required(schema).Order(), rows.Where(row => row.IsRequired).Select(row => row.Name).Order());
        Assert.All(unless, name => Assert.Contains("required unless", rows.Single(row => row.Name == name).Meaning,
            StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_in_braces_is_described_once_and_nothing_else_is()
    {
        var found = new List<(string Parent, string Name, bool IsRequired)>();
        foreach (var kind in FileKind.All)
        {
            var schema = SchemaOf(kind.Place);
            Collect(schema, schema, "", found);
        }

        var described = Reference.Own.Parts.SelectMany(part => part.In.Select(parent => (parent, part.Row.Name))).ToArray();
        Assert.Equal(described.Length, described.Distinct().Count());
        Assert.Equal(found.Select(f => $"{f.Parent} {f.Name}").Distinct().Order(),
            described.Select(d => $"{d.parent} {d.Name}").Order());
        Assert.All(Reference.Own.Parts, part => Assert.Equal($"{part.In[0]} {part.Row.Name} {part.Row.IsRequired}",
            $"{part.In[0]} {part.Row.Name} {found.Where(f => part.In.Contains(f.Parent) && f.Name == part.Row.Name)
                .All(f => f.IsRequired)}"));
    }

    [Fact]
    public void Every_property_and_every_kind_in_it_is_described()
    {
        foreach (var kind in FileKind.All)
        {
            var properties = SchemaOf(kind.Place)["properties"]!.AsObject();

            // Whose name says it all, and whose words the editor lists.
            Assert.All(properties.Where(p => p.Value!["description"] is null), p => Assert.Contains(p.Key,
                (string[])["season", "type", "medium"]));
        }
    }

    [Fact]
    public void Examples_are_values_that_reader_and_schema_take()
    {
        var judges = new Judges(new SchemaLanguages("en", []));
        var tried = 0;
        foreach (var (name, field) in new (string, string)[]
        {
            ("episode", "title"), ("episode", "guid"), ("episode", "published"), ("episode", "countries"),
            ("episode", "language"), ("episode", "topics"), ("episode", "licence"), ("episode", "transcript"),
            ("episode", "chapters"), ("event", "date"),
            ("event", "episodes"), ("course", "url"), ("course", "duration"), ("show", "categories"), ("episode", "audio"),
        })
        {
            var kind = FileKind.All.Single(k => k.Name == name);
            foreach (var example in ExamplesOf(SchemaOf(kind.Place), field))
            {
                // JSON is YAML.
                var site = SiteHarness.Minimal();
                var path = site.Paths.First(p => FileKind.Of(new SourceFile(p, 0)) == kind);
                var yaml = site.Edit(path, $"{field}: {example.ToJsonString()}\n").TextOf(path);
                Assert.Equal((yaml, "", ""), (yaml, string.Join(' ', judges.Reader(kind, yaml)!), judges.Schema(kind, yaml)));
                tried++;
            }
        }

        Assert.True(tried >= 18, $"{tried} examples");
    }

    private static IEnumerable<JsonNode> ExamplesOf(JsonNode schema, string field) =>
        Reached(schema, schema["properties"]![field]!).SelectMany(s => List(s, "examples"));

    private static IEnumerable<JsonNode> Reached(JsonNode root, JsonNode schema) => schema["$ref"] is { } reference
        ? [Resolve(root, reference)]
        : List(schema, "anyOf").SelectMany(way => Reached(root, way)).Append(schema);

    private static JsonNode Resolve(JsonNode root, JsonNode reference) =>
        root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!;

    private static JsonNode SchemaOf(string place) => JsonNode.Parse(CatalogueSchemas.Text(
        FileKind.All.Single(kind => kind.Place == place), new SchemaLanguages("en", [])),
        documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;

    private static IEnumerable<string> Names(JsonNode schema) => schema["properties"]!.AsObject().Select(p => p.Key);

    private static IEnumerable<string> Required(JsonNode schema) =>
        List(schema, "required").Select(name => name.GetValue<string>());

    private static IEnumerable<string> Rules(JsonNode schema) => List(schema, "allOf")
        .Where(rule => rule["then"]!["required"] is not null).SelectMany(rule => Required(rule["then"]!));

    private static IEnumerable<JsonNode> List(JsonNode schema, string keyword) =>
        ((schema[keyword] as JsonArray)?.ToArray() ?? []).OfType<JsonNode>();

    // Every map with fields of its own, with the field that holds it.
    private static void Collect(JsonNode root, JsonNode schema, string parent, List<(string, string, bool)> found)
    {
        foreach (var (name, property) in schema["properties"]!.AsObject())
        {
            foreach (var way in Reached(root, property!).SelectMany(s => s["items"] is { } items ? Reached(root, items) : [s])
                .Where(s => s["additionalProperties"] is JsonValue).Distinct())
            {
                found.AddRange(Names(way).Select(inner => (name, inner, Required(way).Contains(inner))));
                Collect(root, way, name, found);
            }
        }
    }
}
