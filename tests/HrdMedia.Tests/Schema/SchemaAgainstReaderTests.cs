using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Hostile;

namespace HrdMedia.Tests.Schema;

/// <summary>What the schema says of a file is what the reader says, as far as a schema can say it.</summary>
public sealed partial class SchemaAgainstReaderTests
{
    // Values of every shape, and of each kind some that are right and some that are nearly so.
    private static readonly string[] Values =
    [
        "[list]", "[]", "[[]]", "[{}]", "{map: x}", "{}", "{en: x}", "{es: x}", "{en: x, zzzz: y}", "'text'", "''", "", "~",
        "null", "5", "'5'", "-5", "0", "1e999", "0x1F", ".inf", "true", "'true'", "yes", "True", "\" \"", "TODO", "\"TODO: a\"",
        "…", "TODOs", "\"a\\nb\"", "99999999999999999999", "2023-02-30", "2023-13-01", "2023-12-09", "1998", "1998-1",
        "2023-12-09T09:00:00Z", "2023-12-09T09:00Z", "2023-12-09T09:00:00", "2023-12-09T24:00:00Z", "2023-12-09T09:00:00+05:45",
        "0:41", "00:41", "0:61", "41", "1:02:03", "1:2:03", "1:62:03", "1000:02:03", "999:59:59", "0:41.5", "0:41.5000",
        "https://", "http://[::1]/a.mp3", "https://a;b/x.mp3", "https://example.org/ä", "\"https://example.org/a b\"",
        "https://example.org/a?b#c", "example.org", "ftp://example.org/a", "magnet:?xt=a",
        "00000000-0000-0000-0000-000000000000", "9D5D3E9A-9ab0-4b11-8eed-d5f870307897", "9d5d3e9a9ab04b118eedd5f870307897",
        "CL", "cl", "UK", "en", "en-GB", "en_GB", "zzz", "zz", "English", "pt-BR-x", "an-id", "-an-id", "An-Id", "an_id", "a/b",
        "a/b/", "/a", "a.mp3", ".a.mp3", "A.mp3", "a.en.vtt", "a.vtt", "a.json", "full", "host", "exact", "people", "CC-BY-4.0",
        "CC-BY", "Society & Culture", "Documentary", "a@example.org", "a@b", "@example.org", "FREQ=WEEKLY;BYDAY=MO", "BYDAY=MO",
        "FREQ=EVER", "FREQ=DAILY;FREQ=DAILY", "audio/mpeg", "audio/mp3", "{name: x, url: y}",
        "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "md5-a", "1234567890", "disabled", "all", "\U0001F600",
    ];

    // Where an editor marks what 'check' takes. Each is written without the mark in the same number of letters or fewer.
    private static readonly Dictionary<string, string> Stricter = new()
    {
        [""] = "nothing yet: an editor shows what is unfinished",
        ["~"] = "nothing yet",
        ["null"] = "nothing yet",
        ["[]"] = "nothing yet, where no list belongs",
        ["'5'"] = "a number needs no quotes",
        ["'true'"] = "nor does true",
        ["true"] = "as a text, true stands in quotes: editors would offer true and false for every text",
        ["True"] = "the same",
    };

    // What only the reader can tell, by its code.
    private static readonly Dictionary<string, string> Unseen = new()
    {
        ["HRD103"] = "a number is taken for a year, and 30 February looks like a day",
        ["HRD105"] = "how long an excerpt lasts is a matter of counting",
        ["HRD109"] = "how many answers there are",
        ["HRD110"] = "True is true to YAML, and not here",
        ["HRD112"] = "whether a host can be one",
        ["HRD113"] = "a number is taken for an id: 1e999 is one, -5 is none",
        ["HRD114"] = "a number is taken for a file's name",
        ["HRD119"] = "that the integrity of our own file is computed",
        ["HRD120"] = "that a part stands in a rule twice",
    };

    // The cases of messages that no schema sees, with the reason.
    private static readonly Dictionary<string, string> UnseenCases = new()
    {
        ["HRD101-rule-start"] = "what a rule's text says",
        ["HRD107-no-words"] = "which languages the theme speaks",
        ["HRD109-right-answer"] = "how many answers there are",
        ["HRD112-twice"] = "that an address holds itself",
        ["HRD119-two-transcripts"] = "that two files have one language",
        ["HRD122-direction"] = "how controls of direction pair",
    };

    private static readonly SiteHarness Minimal = SiteHarness.Minimal();

    private static readonly Judges English = new(new SchemaLanguages("en", []));

    private static readonly Judges Parts = new(new SchemaLanguages("en", []), ofParts: true);

    public static TheoryData<string> Cases => [.. Names];

    private static IEnumerable<string> Names => Directory
        .EnumerateFiles(Repository.Path("tests/HrdMedia.Tests/Invalid"), "HRD1*.txt")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("episodes")]
    [InlineData("tests/HrdMedia.Cli.Tests/Maximal/episodes")]
    public void Every_file_of_our_catalogues_is_right(string folder)
    {
        var judges = Judges.Of(File.ReadAllText(Repository.Path($"{folder}/site.yaml")));
        var judged = 0;
        foreach (var path in Repository.Files(folder, "*"))
        {
            if (FileKind.Of(new SourceFile("episodes" + path[folder.Length..], 0)) is { } kind)
            {
                var text = File.ReadAllText(Repository.Path(path));
                Assert.Equal($"{path}: ", $"{path}: {judges.Schema(kind, kind.Name == "page" ? text.Split("---\n")[1] : text)}");
                judged++;
            }
        }

        Assert.True(judged >= 9);
    }

    // Every value in every field of every kind of file, and what both say of it.
    [Fact]
    public void Whatever_stands_in_a_field_both_say_the_same()
    {
        var (stricter, unseen, wrong) = (new HashSet<string>(), new HashSet<string>(), new List<string>());
        foreach (var (kind, value, yaml) in Changed())
        {
            if (Parts.Reader(kind, yaml) is not { } codes)
            {
                continue;
            }

            var isTaken = Parts.Takes(kind, yaml);
            stricter.UnionWith(!isTaken && codes.Count == 0 ? [value] : []);
            unseen.UnionWith(isTaken ? codes : []);
            if ((!isTaken && codes.Count == 0 && !Stricter.ContainsKey(value)) || (isTaken && !codes.All(Unseen.ContainsKey)))
            {
                wrong.Add($"The reader says {string.Join(' ', codes)}, the schema {Parts.Schema(kind, yaml)}: {kind.Name}: " +
                    yaml);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(12)));
        // No exception is longer than needed.
        Assert.Equal(Stricter.Keys.Order(StringComparer.Ordinal), stricter.Order(StringComparer.Ordinal));
        Assert.Equal(string.Join(' ', Unseen.Keys.Order(StringComparer.Ordinal)),
            string.Join(' ', unseen.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_in_a_field_is_marked_in_an_editor(string name)
    {
        var site = SiteHarness.Minimal();
        CaseFile.Read(Repository.Path($"tests/HrdMedia.Tests/Invalid/{name}.txt")).ApplyTo(site);
        var wrong = site.Build().Diagnostics.Where(d => d.Code == name[..6]).Select(d => d.Place.File).Distinct().ToArray();

        Assert.NotEmpty(wrong);
        Assert.Equal(UnseenCases.ContainsKey(name),
            wrong.All(file => English.Takes(FileKind.Of(new SourceFile(file, 0))!, site.TextOf(file))));
    }

    // Field by field: of whole files the same would take half a minute.
    private static IEnumerable<(FileKind Kind, string Value, string Yaml)> Changed() =>
        from file in EveryField.Files
        let kind = FileKind.Of(new SourceFile(file, 0))!
        from field in FieldAtStart().Split(Minimal.TextOf(file)).Where(f => f.Length > 0)
        from value in Values
        from yaml in EveryField.Replaced(field, value).Distinct()
        select (kind, value, yaml);

    [GeneratedRegex("^(?=[a-z][a-z-]*:)", RegexOptions.Multiline)]
    private static partial Regex FieldAtStart();
}
