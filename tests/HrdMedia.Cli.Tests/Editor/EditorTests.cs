using System.Text.Json;
using HrdMedia.Cli.Tests.Interop;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Editor;

/// <summary>The catalogue in the hands of what Visual Studio Code checks and completes YAML with.</summary>
public sealed class EditorTests
{
    private const string Modelines = "modelines";

    private const string Settings = "settings";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static string[] Files => [.. Directory.EnumerateFiles(Repository.Episodes, "*.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_file_of_the_catalogue_is_marked() =>
        Assert.All(Open(Modelines, Files.Select(f => new OpenFile(f))), seen => Assert.Empty(seen.Marks));

    // One field too many shows that the schema is found, and that it is one: two would mark it twice.
    [Theory]
    [InlineData(Modelines)]
    [InlineData(Settings)]
    public void Each_file_has_its_schema(string by)
    {
        var texts = Files.Select(f => (Path: f, Lines: File.ReadAllLines(Path.Combine(Repository.Root, f))))
            .Select(f => new OpenFile(f.Path, string.Join('\n', f.Lines.Skip(by == Settings ? 1 : 0).Append("zzz: 1\n"))));

        Assert.All(Open(by, texts), seen => Assert.EndsWith(": Property zzz is not allowed.", Assert.Single(seen.Marks),
            StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_is_marked_where_it_stands_in_plain_words()
    {
        var seen = OpenOne("episodes/humanity/099-x.yaml",
            """
            titel: a
            guid: 9d5d3e9a-9ab0-4b11-8eed-d5f870307897
            published: 2023-12-10
            summary: {es: Agua}
            audio: 1.mp3
            countries: [UK]
            chapters:
              - {at: 1h, title: "TODO: a name"}

            """);

        Assert.Equal(
            [
                "1:1: Missing property \"title\".",
                "1:1: Property titel is not allowed.",
                "3:12: Here belongs instant: date, time and zone. For example: 2023-12-09T09:00:00Z",
                "4:1: Here belongs text: one line, in the site's language, or a map from language to text. For example: Water " +
                    "In a map, en must be there.",
                "6:13: Here belongs country: ISO 3166-1 alpha-2, capitals; nothing finer than a country. For example: CL",
                "8:10: Here belongs duration: m:ss or h:mm:ss, a fraction of at most three digits may follow. For example: 0:41",
                "8:21: Here belongs text: one line, in the site's language, or a map from language to text. For example: Water " +
                    "In a map, en must be there.",
            ], seen.Marks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_field_that_takes_the_place_of_another_is_known()
    {
        const string Whole = "title: a\nunit: people\nperiod: 2022\norder: 1\n";

        Assert.Equal(2, OpenOne("episodes/numbers/x.yaml", Whole).Marks.Length);
        Assert.Empty(OpenOne("episodes/numbers/x.yaml", Whole + "sum: [a, b]\n").Marks);
        Assert.Equal("6:1: Property value is not allowed.",
            Assert.Single(OpenOne("episodes/numbers/x.yaml", Whole + "sum: [a, b]\nvalue: 4\n").Marks));
    }

    [Fact]
    public void The_field_under_the_pointer_is_explained() =>
        Assert.Contains("In the future: the episode is absent until then. Instant: date, time and zone.",
            OpenOne("episodes/humanity/099-x.yaml", "published: 2023-12-10T09:00:00Z\n", 1, 3).Hover, StringComparison.Ordinal);

    [Fact]
    public void Fields_words_countries_and_languages_are_offered()
    {
        Assert.Subset(OpenOne("episodes/humanity/099-x.yaml", "title: a\n", 2, 1).Offers.ToHashSet(),
            new HashSet<string> { "summary", "published", "audio", "content-links" });
        Assert.Equal(["name", "pseudonym", "withheld"], OpenOne("episodes/people/x.yaml", "name: a\ndisplay: \n", 2, 10).Offers);
        Assert.Contains("NP", OpenOne("episodes/people/x.yaml", "name: a\ncountries:\n  - \n", 3, 5).Offers);
        Assert.Subset(OpenOne("episodes/topics/x.yaml", "title:\n  e\n", 2, 4).Offers.ToHashSet(),
            new HashSet<string> { "en", "es", "fr", "ar", "ne" });
    }

    private static Seen OpenOne(string path, string text, int? line = null, int? column = null) =>
        Open(Settings, [new OpenFile(path, text, line, column)]).Single();

    private static Seen[] Open(string by, IEnumerable<OpenFile> files)
    {
        var script = Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/Editor/open_in_editor.cjs");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["files.json"], JsonSerializer.Serialize(files, Web));
        var said = ExternalTools.Run("node", script, NodePackages.RequireEditor(), Repository.Root, by, folder["files.json"]);
        return JsonSerializer.Deserialize<Seen[]>(said, Web)!;
    }
}
