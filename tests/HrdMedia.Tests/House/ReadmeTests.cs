using System.Text.RegularExpressions;
using HrdMedia.Comparison;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Tests.Harness;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Withdrawal;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.House;

/// <summary>The field reference and the readers say the same: every field, and which must be there.</summary>
public sealed partial class ReadmeTests
{
    // The rule "unless" of two fields is said in words.
    private static readonly string[] RequiredUnless = ["numbers/<id>.yaml value", "numbers/<id>.yaml source"];

    private static readonly Dictionary<string, Func<Fields, SourceFile, object>> Readers = new()
    {
        ["site.yaml"] = new SiteSettingsReader().Read,
        ["changes.yaml"] = new AcknowledgementsReader().Read,
        ["withdrawn.yaml"] = new TombstonesReader().Read,
        ["<show>/show.yaml"] = new ShowReader().Read,
        ["<show>/<nnn>-<slug>.yaml"] = new EpisodeReader().Read,
        ["people/<id>.yaml"] = new PersonReader().Read,
        ["countries/<iso>.yaml"] = new CountryReader().Read,
        ["topics/<id>.yaml"] = new TopicReader().Read,
        ["courses/<id>.yaml"] = new CourseReader().Read,
        ["numbers/<id>.yaml"] = new FigureReader().Read,
        ["timeline/<id>.yaml"] = new EventReader().Read,
    };

    public static TheoryData<string> Files => [.. Readers.Keys];

    [Fact]
    public void Every_kind_of_file_has_a_table() =>
        Assert.Equal(Readers.Keys.Append("pages/<id>.md").Order(), Tables().Keys.Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void The_table_holds_the_fields_that_the_reader_asks_for(string file)
    {
        var fields = Ask(file, []);
        var rows = Tables()[file];

        Assert.Equal(fields.Asked.Order(), rows.Keys.Order());
        Assert.Equal(
            fields.Needed.Where(f => !RequiredUnless.Contains($"{file} {f}")).Order(),
            rows.Where(r => r.Value.IsRequired).Select(r => r.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_forms_in_braces_hold_the_fields_that_are_read(string file)
    {
        var found = 0;
        foreach (var (name, row) in Tables()[file].Where(r => r.Value.Form.Contains('{', StringComparison.Ordinal)))
        {
            var form = InBraces().Match(row.Form).Groups[1].Value.Split(',', StringSplitOptions.TrimEntries);
            var messages = Messages(file, name);

            Assert.Equal(form.Where(f => f.EndsWith('*')).Select(f => f.TrimEnd('*')).Order(),
                Quoted(messages, "HRD101").Order());
            Assert.Equal(form.Select(f => f.TrimEnd('*')).Order(), Listed(messages).Order());
            found++;
        }

        Assert.Equal(Expected(file), found);
    }

    [Fact]
    public void The_table_of_pages_holds_what_a_page_asks_for()
    {
        var message = SiteHarness.Minimal().File("episodes/pages/about.md", "---\nzzzzzzzzzzzz: x\n---\n").Build().Diagnostics;
        var rows = Tables()["pages/<id>.md"];

        Assert.Equal(rows.Keys.Order(), Listed(message).Order());
        Assert.Equal(rows.Where(r => r.Value.IsRequired).Select(r => r.Key).Order(), Quoted(message, "HRD101").Order());
    }

    [Theory]
    [InlineData("people/<id>.yaml", "image", "picture")]
    [InlineData("people/<id>.yaml", "links", "link")]
    [InlineData("<show>/show.yaml", "licence", "licence")]
    public void The_forms_that_many_fields_share_hold_the_fields_that_are_read(string file, string field, string kind)
    {
        var row = File.ReadLines(Repository.Path("episodes/README.md"))
            .First(l => l.StartsWith($"| {kind} |", StringComparison.Ordinal));

        Assert.Equal(
            InBraces().Match(row).Groups[1].Value.Split(", ").Order(), Listed(Messages(file, field)).Order());
    }

    // Fields with a form of their own in their row.
    private static int Expected(string file) => file switch
    {
        "<show>/show.yaml" => 12,
        "<show>/<nnn>-<slug>.yaml" => 13,
        "numbers/<id>.yaml" or "courses/<id>.yaml" => 2,
        "site.yaml" => 2,
        "people/<id>.yaml" => 3,
        "changes.yaml" or "withdrawn.yaml" => 1,
        _ => 0,
    };

    // "The fields here are: a, b."
    private static IEnumerable<string> Listed(IEnumerable<Diagnostic> messages) => messages.Where(m => m.Code == "HRD100")
        .SelectMany(m => m.Message[(m.Message.IndexOf("are: ", StringComparison.Ordinal) + 5)..].TrimEnd('.').Split(", "));

    private static IEnumerable<string> Quoted(IEnumerable<Diagnostic> messages, string code) =>
        messages.Where(m => m.Code == code).Select(m => m.Message.Split('\'')[1]);

    // What is said of a map that has none of its fields and an unknown one.
    private static Diagnostic[] Messages(string file, string field)
    {
        var inner = new Place("inner", 1, 1);
        var bag = new DiagnosticBag();
        var unknown = new YamlMap([(new YamlScalar("zzzzzzzzzzzz", true, inner), new YamlScalar("x", true, inner))], inner);
        var map = new YamlMap([(new YamlScalar(field, true, default), unknown)], default);
        Readers[file](new Fields(map, new FieldContext(file, "en", bag)), FileOf(file));
        return [.. bag.Sorted().Where(d => d.Place == inner)];
    }

    private static Fields Ask(string file, (YamlScalar, YamlNode)[] entries)
    {
        var fields = new Fields(new YamlMap([.. entries], default), new FieldContext(file, "en", new DiagnosticBag()));
        Readers[file](fields, FileOf(file));
        return fields;
    }

    private static SourceFile FileOf(string file) => new("episodes/" + file, 0);

    private static Dictionary<string, Dictionary<string, (bool IsRequired, string Form)>> Tables()
    {
        var tables = new Dictionary<string, Dictionary<string, (bool, string)>>();
        foreach (var section in File.ReadAllText(Repository.Path("episodes/README.md")).Split("\n## ")[1..])
        {
            var rows = section.Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(c => c.Length == 5)
                .ToArray();
            if (rows.Length > 2 && rows[0][1] == "field")
            {
                tables[section[..section.IndexOf('\n', StringComparison.Ordinal)]] =
                    rows[2..].ToDictionary(c => c[1].TrimEnd('*'), c => (c[1].EndsWith('*'), c[2]));
            }
        }

        return tables;
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex InBraces();
}
