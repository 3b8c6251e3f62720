using System.Diagnostics;
using System.Text;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Hostile;

/// <summary>Files as attackers and accidents make them: each a diagnostic, never a crash, a hang or an exception.</summary>
public sealed class HostileFileTests
{
    private const string Episode = "episodes/humanity/001-water.yaml";

    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "blanks", " \n \n" },
        { "only a marker", "---\n" },
        { "markers", "---\n---\n---\n" },
        { "end marker", "...\n" },
        { "directive", "%YAML 1.2\n---\ntitle: x\n" },
        { "unknown directive", "%FOO bar\n---\ntitle: x\n" },
        { "10,000 brackets", "title: " + new string('[', 10_000) },
        { "10,000 closed brackets", "title: " + new string('[', 10_000) + new string(']', 10_000) },
        { "10,000 braces", "title: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)) },
        { "10,000 lists", string.Concat(Enumerable.Repeat("- ", 10_000)) + "x" },
        { "10,000 questions", string.Concat(Enumerable.Repeat("? ", 10_000)) + "x" },
        { "5,000 steps of indentation", string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', i) + "a:\n")) },
        { "alias bomb", "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, " +
            "*b, *b, *b, *b]\n" },
        { "undefined alias", "title: *nothing\n" },
        { "merge key", "<<: {title: x}\n" },
        { "tags", "title: !!binary aGk=\nsummary: !<tag:yaml.org,2002:python/object/apply:os.system> [ls]\n" },
        { "escaped null", "title: \"\\u0000\"\n" },
        { "escaped surrogate", "title: \"\\uD800\"\n" },
        { "escaped low surrogate", "title: \"\\uDC00\"\n" },
        { "escaped noncharacter", "title: \"\\uFFFE\"\n" },
        { "escaped beyond Unicode", "title: \"\\U00110000\"\n" },
        { "escaped far beyond Unicode", "title: \"\\UFFFFFFFF\"\n" },
        { "unknown escape", "title: \"\\q\"\n" },
        { "raw control", "title: a\u0001b\n" },
        { "raw null", "title: a\0b\n" },
        { "next line and separators", "title: a\u0085b\u2028c\u2029d\nsummary: x\n" },
        { "tab", "title:\n\tx\n" },
        { "tabs between", "title:\tx\nsummary:\t\ty\n" },
        { "twice", "title: a\ntitle: b\n" },
        { "list at the top", "- a\n- b\n" },
        { "scalar at the top", "Norway: no" },
        { "no colon", "title\n" },
        { "empty key", ": x\n" },
        { "null key", "~: x\n" },
        { "map as key", "{a: b}: x\n" },
        { "long key", new string('k', 200_000) + ": x\n" },
        { "long value", "title: " + new string('v', 1_000_000) + "\n" },
        { "many keys", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"key{i}: x\n")) },
        { "many items", "topics:\n" + string.Concat(Enumerable.Range(0, 50_000).Select(_ => "- x\n")) },
        { "block scalar indentation", "notes: |9\n x\n" },
        { "folded with nothing", "notes: >\n" },
        { "comment without space", "title: a#b\nsummary: x # y\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_are_reported_in_every_kind_of_file(string what, string text)
    {
        Assert.NotEmpty(what);
        foreach (var path in SiteHarness.Minimal().Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal) ||
            p.EndsWith(".md", StringComparison.Ordinal)))
        {
            MustBeReported(path, Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void Pages_with_hostile_front_matter_are_reported()
    {
        foreach (var (_, text) in Texts.Select(row => row.Data))
        {
            MustBeReported("episodes/pages/about.md", Encoding.UTF8.GetBytes($"---\n{text}\n---\nBody"));
        }
    }

    [Theory]
    [InlineData("utf-16", "HRD002")]
    [InlineData("utf-16BE", "HRD002")]
    [InlineData("utf-32", "HRD002")]
    [InlineData("utf-8", "HRD003")]
    public void Encodings_with_a_byte_order_mark_are_named(string encoding, string code)
    {
        var writer = Encoding.GetEncoding(encoding);
        Assert.Contains($"error {code}:",
            MustBeReported(Episode, [.. writer.GetPreamble(), .. writer.GetBytes("title: Wasser\n")]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_named_as_well(string encoding) =>
        Assert.Contains("error HRD002:", MustBeReported(Episode, Encoding.GetEncoding(encoding).GetBytes("title: Wasser\n")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Binary_files_are_reported(int seed)
    {
        var bytes = new byte[5000];
        new Random(seed).NextBytes(bytes);
        foreach (var path in SiteHarness.Minimal().Paths)
        {
            MustBeReported(path, bytes);
        }
    }

    [Fact]
    public void Fifty_megabytes_are_refused_without_being_read()
    {
        var bytes = new byte[50 << 20];
        bytes.AsSpan().Fill((byte)'a');
        var site = SiteHarness.Minimal().File(Episode, bytes).File("episodes/humanity/001-water.en.vtt", bytes);
        var before = GC.GetTotalAllocatedBytes();

        var messages = site.Build().Messages.ToArray();

        Assert.Contains(messages, m => m.Contains("HRD007", StringComparison.Ordinal));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20 << 20);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("C:\\\\x.mp3")]
    [InlineData("..\\\\x.mp3")]
    [InlineData(".hidden.mp3")]
    [InlineData("001-water.mp3\\0.txt")]
    [InlineData("%2e%2e/x.mp3")]
    public void Files_in_other_places_are_refused(string name)
    {
        var messages = SiteHarness.Minimal().Edit(Episode, $"audio: \"{name}\"\n").Build().Messages;

        Assert.Matches("error HRD(114|011):", Assert.Single(messages));
    }

    [Fact]
    public void Norway_is_a_country()
    {
        var site = SiteHarness.Minimal().Edit(Episode, "countries: [NO]\n").Build().MustBeClean();

        Assert.Contains("Norway", site.Text("countries/no/index.html"), StringComparison.Ordinal);
        Assert.Contains("Write 'NO' (Norway).",
            Assert.Single(SiteHarness.Minimal().Edit(Episode, "countries: [no]\n").Build().Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Deeply_nested_markdown_is_reported()
    {
        string[] texts =
        [
            new string('>', 5000) + " x", string.Concat(Enumerable.Repeat("- ", 3000)) + "x",
                string.Concat(Enumerable.Repeat("1. ", 3000)) + "x",
            new string('[', 5000) + "x" + new string(']', 5000), string.Concat(Enumerable.Repeat("*a **b ", 3000)),
            string.Concat(Enumerable.Repeat("-\t", 3000)) + "x", string.Concat(Enumerable.Repeat("a|", 3000)) + "\n-|-\n",
            string.Concat(Enumerable.Repeat("[a](", 3000)), new string('*', 20_000) + "x" + new string('*', 20_000),
            new string('`', 20_000) + "x", string.Concat(Enumerable.Repeat("![", 3000)),
                string.Concat(Enumerable.Repeat("<b>", 5000)),
            string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', 2 * i) + "- x\n")),
        ];
        foreach (var text in texts)
        {
            var watch = Stopwatch.StartNew();
            SiteHarness.Minimal().File("episodes/pages/about.md", $"---\ntitle: a\nsummary: b\n---\n{text}\n").Build();
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{text[..20]} took {watch.Elapsed}");
        }
    }

    private static string MustBeReported(string path, byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var result = SiteHarness.Minimal().File(path, bytes).Build();

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{path} took {watch.Elapsed}");
        return string.Join('\n', result.Messages);
    }
}
