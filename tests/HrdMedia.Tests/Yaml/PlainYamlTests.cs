using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class PlainYamlTests
{
    private const int Changes = 40_000;

    // What means something to YAML, and a little that does not.
    private static readonly string[] Pieces =
    [
        " ", "  ", ":", ": ", " #", "#", "-", "- ", "[", "]", "{", "}", ", ", ",", "\"", "'", "|", "|-", ">", ">-", ": |\n",
        ": >-\n", "&a ", "*a", "!", "?", "? ", "%", "@", "`", "\\", "\t", "\n", "\n\n", "\n  ", "~", "null", "a", "0", "é", "😀",
        "\u00A0", "\u2028", "---\n", "...\n", "a: b\n", "- a\n", "  b: |\n    c\n", "é: x\n", "# b\n", "  # b\n", "\n   \n",
    ];

    private static readonly string[] Plain =
    [
        "a: b\n", "a: b\nc: d\n", "a:\n  b: c\n  d: e\nf: g\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c\n", "a: [b, c]\n",
        "a: {b: c, d: [e, \"f\"]}\n", "a:\n  - b: c\n    d: e\n  - f: g\n", "a:\n  - b:\n      - c\n    d: e\n",
        "a: |\n  b\n\n  c\n\nd: e\n", "a:\n  b: |\n    c\n      d\n  e: f\n", "# a\na: b\n\n# c\nd: 'e'\n",
        "a: 0:41\nb: https://example.org/c?d=e#f\n", "a: {b: 0:41, c: https://example.org/}\n", "a: \"b: c # d\"\ne: 'f \\ g'\n",
        "a:\n  - {b: c}\n  - [d]\n", "a: é\n", "a:\n  en: |\n    b\n  es: |\n    c\n", "a: b's \"c\" [d] {e}, f\n", "a: b:c\n",
        "a: b#c\n", "a: >-\n  b\n  c\n\nd: >\n  e\n  f\ng: |-\n  h\n  i\n",
    ];

    public static TheoryData<string> PlainTexts => [.. Plain];

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void Reads_what_is_written_plainly(string text) => Assert.NotNull(PlainYaml.Read(text, "a.yaml", 0));

    [Fact]
    public void Reads_nearly_every_file_of_the_catalogue()
    {
        var texts = Catalogue().ToArray();

        Assert.InRange(texts.Count(text => PlainYaml.Read(text, "a.yaml", 0) is not null), texts.Length * 9 / 10, texts.Length);
    }

    [Fact]
    public void Reads_all_that_it_reads_as_the_parser_does()
    {
        string[] texts = [.. Plain, .. Catalogue(), .. SiteHarness.Minimal() is var site
            ? site.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Select(site.TextOf) : []];
        var random = new Random(3);
        var read = 0;
        foreach (var text in texts)
        {
            Hold(text, 0);
        }

        for (var i = 0; i < Changes; i++)
        {
            read += Hold(Changed(texts[random.Next(texts.Length)], random), random.Next(3)) ? 1 : 0;
        }

        // Else the changes would be too coarse to tell anything.
        Assert.InRange(read, Changes / 10, Changes);
    }

    private static IEnumerable<string> Catalogue() => Directory
        .EnumerateFiles(Repository.Path("episodes"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static bool Hold(string text, int lineOffset)
    {
        var found = PlainYaml.Read(text, "a.yaml", lineOffset);
        if (found is not null)
        {
            var diagnostics = new DiagnosticBag();
            var parsed = YamlReader.Parse(text, "a.yaml", diagnostics, lineOffset);
            Assert.True(diagnostics.Sorted().Count == 0 && parsed is not null && Shown(parsed) == Shown(found),
                $"Of\n{text}\nthe parser reads {(parsed is null ? "nothing" : Shown(parsed))}, and we\n{Shown(found)}" +
                string.Join('\n', diagnostics.Sorted()));
        }

        return found is not null;
    }

    private static string Changed(string text, Random random)
    {
        // A part of a long text: a change is seen only where the rest is plain.
        var lines = text.Split('\n');
        var from = random.Next(3) == 0 ? random.Next(lines.Length) : 0;
        text = string.Join('\n', lines[from..Math.Min(lines.Length, from + 1 + random.Next(12))]) + "\n";
        for (var changes = 1 + random.Next(2); changes > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(3) == 0 ? Math.Min(text.Length - at, 1 + random.Next(3)) : 0;
            text = text[..at] + Pieces[random.Next(Pieces.Length)] + text[(at + length)..];
        }

        return text;
    }

    private static string Shown(YamlNode node) => $"{node.Place.File}:{node.Place.Line}:{node.Place.Column} " + node switch
    {
        YamlScalar scalar => $"{(scalar.IsPlain ? "plain" : "quoted")} '{scalar.Text}'\n",
        YamlList list => $"[\n{string.Concat(list.Items.Select(Shown))}]\n",
        _ => $"{{\n{string.Concat(((YamlMap)node).Entries.Select(e => Shown(e.Key) + Shown(e.Value)))}}}\n",
    };
}
