using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Tests.Harness;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Schema;

/// <summary>The schemas that stand in the repository, and how files and editors find them.</summary>
public sealed class SchemaFilesTests
{
    private static readonly SchemaLanguages Languages = new("en", ["es", "fr", "ar", "ne"]);

    public static TheoryData<string> Kinds => [.. FileKind.All.Select(kind => kind.Name)];

    [Fact]
    public void Those_in_the_repository_are_made_now()
    {
        var made = CatalogueSchemas.Files(Languages).Concat(EditorFiles.Files).ToArray();

        Assert.All(made, f => Assert.True(
            File.Exists(Repository.Path(f.Path)) && File.ReadAllText(Repository.Path(f.Path)) == f.Text,
            $"{f.Path} is not what the readers ask for now. Run: dotnet run --project src/HrdMedia.Cli -- schema"));
        Assert.Equal(made.Select(f => f.Path).Order(StringComparer.Ordinal),
            Repository.Files(CatalogueSchemas.Folder, "*").Concat(Repository.Files(".vscode", "*"))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_yaml_file_names_its_schema_in_its_first_line()
    {
        var files = Repository.Files("episodes", "*.yaml").ToArray();

        Assert.True(files.Length > 50);
        Assert.All(files, file => Assert.Equal($"{file}: {Modeline.For(new SourceFile(file, 0))}",
            $"{file}: {File.ReadLines(Repository.Path(file)).First()}"));
    }

    [Theory]
    [InlineData("episodes/site.yaml", "# yaml-language-server: $schema=.schema/site.json")]
    [InlineData("episodes/changes.yaml", "# yaml-language-server: $schema=.schema/changes.json")]
    [InlineData("episodes/withdrawn.yaml", "# yaml-language-server: $schema=.schema/withdrawn.json")]
    [InlineData("episodes/humanity/show.yaml", "# yaml-language-server: $schema=../.schema/show.json")]
    [InlineData("episodes/humanity/002-chile.yaml", "# yaml-language-server: $schema=../.schema/episode.json")]
    [InlineData("episodes/numbers/killed.yaml", "# yaml-language-server: $schema=../.schema/figure.json")]
    [InlineData("episodes/pages/about.md", null)]
    [InlineData("episodes/humanity/002-chile.mp3", null)]
    public void A_modeline_leads_from_the_file_to_its_schema(string path, string? line) =>
        Assert.Equal(line, Modeline.For(new SourceFile(path, 0)));

    [Fact]
    public void Every_place_of_a_file_with_fields_has_one_kind()
    {
        var files = Repository.Files("episodes", "*").Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) ||
            (f.StartsWith("episodes/pages/", StringComparison.Ordinal) && f.EndsWith(".md", StringComparison.Ordinal)))
            .Append("episodes/changes.yaml").Append("episodes/withdrawn.yaml").Select(f => new SourceFile(f, 0)).ToArray();

        Assert.All(files, file => Assert.Single(FileKind.All, kind => kind.Selects(file)));
        Assert.Equal(FileKind.All, FileKind.All.Where(kind => files.Any(kind.Selects)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_is_the_same_each_time_and_holds_to_the_rules_of_a_text_file(string name)
    {
        var kind = FileKind.All.Single(k => k.Name == name);
        var text = CatalogueSchemas.Text(kind, Languages);

        Assert.Equal(text, CatalogueSchemas.Text(kind, Languages));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void A_catalogue_in_one_language_is_offered_no_map_of_languages()
    {
        var topic = FileKind.All.Single(kind => kind.Name == "topic");

        Assert.Contains("\"es\":", CatalogueSchemas.Text(topic, Languages), StringComparison.Ordinal);
        Assert.DoesNotContain("\"fr\":", CatalogueSchemas.Text(topic, new SchemaLanguages("fr", [])), StringComparison.Ordinal);
    }

    // The readers ask for the same fields whatever stands in a file; else a schema made of an empty one would lack some.
    [Fact]
    public void No_reader_asks_for_a_field_only_where_another_one_is()
    {
        var files = SiteHarness.Minimal();
        foreach (var path in files.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var kind = FileKind.Of(new SourceFile(path, 0))!;
            var fields = Fields(files.TextOf(path));
            kind.Ask(fields);

            Assert.Equal(Declarations.Of(kind.Ask).Fields.Select(f => f.Name), fields.Asked);
        }
    }

    private static Fields Fields(string yaml) =>
        new(YamlReader.Read(yaml, "", new DiagnosticBag())!, new FieldContext("", "en", new DiagnosticBag()));
}
