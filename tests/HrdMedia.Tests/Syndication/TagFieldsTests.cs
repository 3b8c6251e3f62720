using System.Text.RegularExpressions;
using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Syndication;

/// <summary>The column of fields in the table of tags is true: take a field away, and its tag goes or changes.</summary>
public sealed partial class TagFieldsTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["site"] = "episodes/site.yaml", ["show"] = "episodes/humanity/show.yaml",
        ["episode"] = "episodes/humanity/001-water.yaml",
    };

    // What cannot be left out gets another value.
    private static readonly Dictionary<string, string> Changed = new()
    {
        ["site base-url"] = "https://example.com/", ["show title"] = "Other", ["show summary"] = "Other.",
        ["show author"] = "Other",
        ["show guid"] = "1d52ceba-a6ef-5e6f-9ef6-2bb54b23019d", ["show language"] = "es", ["show categories"] = "[Arts]",
        ["show artwork"] = "{file: wide.png, alt: x, credit: x}", ["episode title"] = "Other", ["episode summary"] = "Other.",
        ["episode guid"] = "8d5d3e9a-9ab0-4b11-8eed-d5f870307897", ["episode published"] = "2023-12-08T09:00:00Z",
        ["episode audio"] = "{url: https://example.org/b.mp3, bytes: 5, type: audio/mpeg, duration: \"0:50\"}",
        ["show explicit"] = "true", ["episode explicit"] = "true", ["show complete"] = "true", ["show locked"] = "false",
        ["show medium"] = "video", ["show block"] = "[apple]", ["episode block"] = "true", ["episode type"] = "trailer",
        ["show comments"] = "disabled", ["show archive"] = "false",
        ["show new-feed-url"] = "https://example.com/f.xml", ["episode licence"] = "CC0-1.0", ["episode number"] = "2",
    };

    // Tags that say so only of a hundred episodes, or of a list of other feeds: SiteFeedsTests and the maximal catalogue.
    private static readonly string[] Elsewhere = ["show archive", "show remote-items", "site feeds", "site guid"];

    public static TheoryData<string, string> TagsAndFields =>
        [.. Rows().SelectMany(row => row.Fields.Select(name => (row.Tag, name)))];

    [Theory]
    [MemberData(nameof(TagsAndFields))]
    public void A_field_is_one_of_the_reference_and_makes_its_tag(string tag, string field)
    {
        Assert.Contains(field, Reference());
        if (Elsewhere.Contains(field))
        {
            return;
        }

        var (before, after) = (Elements(SiteHarness.Minimal(), tag), Elements(Without(field), tag));

        Assert.False(before.SequenceEqual(after), $"{tag} is the same without '{field}': {string.Join(" ", before)}");
    }

    [Fact]
    public void Every_tag_names_its_fields_or_says_that_it_has_none()
    {
        Assert.True(Rows().Count > 50);
        Assert.All(Rows(), row => Assert.True(row.Fields.Length > 0 || row.Cell is "made" or "each episode", $"{row}"));
    }

    private static SiteHarness Without(string field)
    {
        var (file, name) = (Files[field.Split(' ')[0]], field.Split(' ')[1]);
        var site = SiteHarness.Minimal().File("episodes/humanity/wide.png", Bytes.Of("other-square-png"));
        if (Changed.TryGetValue(field, out var other))
        {
            return site.Edit(file, $"{name}: {other}\n");
        }

        var lines = site.TextOf(file).Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith(name + ":", StringComparison.Ordinal));
        Assert.True(start >= 0, $"The small catalogue has no '{field}'.");
        var end = Array.FindIndex(lines, start + 1, line => line.Length == 0 || char.IsAsciiLetter(line[0]));
        return site.File(file, string.Join('\n', lines[..start].Concat(lines[end..])));
    }

    // The elements of one name with all that they hold, and those of the list of all namespaces that the feed declares.
    private static string[] Elements(SiteHarness site, string tag)
    {
        var built = site.Build();
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == HrdMedia.Pipelines.Severity.Error);
        var feed = XDocument.Parse(built.Text("humanity/feed.xml")).Root!;
        var (name, attribute) = (tag.Split(' ')[0], tag.Split(' ').ElementAtOrDefault(1));
        var found = feed.DescendantsAndSelf().Where(e => Name(e) == name);
        return [.. found.Where(e => attribute is null || e.ToString().Contains(attribute, StringComparison.Ordinal))
            .Select(e => e.ToString())];
    }

    private static string Name(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { } prefix ? $"{prefix}:{element.Name.LocalName}"
            : element.Name.LocalName;

    private static List<(string Tag, string Cell, string[] Fields)> Rows() =>
        [.. File.ReadLines(Repository.Path("src/HrdMedia.Feeds/README.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 8 && cells[5].Contains("Tags.", StringComparison.Ordinal))
            .Select(cells => (cells[1].Trim('`'), cells[4], Field().Matches(cells[4]).Select(m => m.Groups[1].Value).ToArray()))];

    private static HashSet<string> Reference()
    {
        var names = new HashSet<string>();
        var kind = "";
        foreach (var line in File.ReadLines(Repository.Path("episodes/README.md")))
        {
            kind = line switch
            {
                "## site.yaml" => "site",
                "## <show>/show.yaml" => "show",
                "## <show>/<nnn>-<slug>.yaml" => "episode",
                ['#', '#', ..] => "",
                _ => kind,
            };
            names.Add($"{kind} {line.Split('|').ElementAtOrDefault(1)?.Trim(' ', '*')}");
        }

        return names;
    }

    [GeneratedRegex("`([a-z]+ [a-z-]+)`")]
    private static partial Regex Field();
}
