using System.Text;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Transcripts;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Transcripts;

public sealed class PlainWebVttTests
{
    private const int Changes = 100_000;

    // What means something to WebVTT, and a little that does not.
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", "\n\n\n", "\n \n", " \n", "\n ", "\t", "<", ">", "&", "-->", " --> ", "--", "&amp;", "<v Ana>",
        "<v  Ana>", "<v Ana >", "<v Ana Ruiz>", "<v.loud Ana>", "<v>", "</v>", "<b>", "<v Ana  Ruiz>", "\n<v Ana>", "NOTE",
        "\nNOTE\n", "\n\nNOTE a\nb\n\n", "STYLE\n", "\n\n1\n", "\n\nid\n", "1", "0", "9", ":", ".", ",", "a", "é", "水", "😀",
        "\u00A0", "\u2028",
        "\u0085", "\uFEFF", "\uFFFD", "\u0001", "\r", "\r\n", "WEBVTT", "WEBVTT ", "00:00:01.000 --> 00:00:02.000\n",
        "\n\n00:00:01.000 --> 00:00:02.000\na\n",
        "\n\n99:59:59.999 --> 99:59:59.999\na\n", "\n00:01.000 --> 00:02.000\n",
        "\n\n50:00:01.000 --> 50:00:02.000\nb", "00:60:00.000", "align:start",
    ];

    private static readonly string[] Plain =
    [
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\na\n",
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\na",
        "WEBVTT - Water\nKind: captions\nLanguage: es\n\n\n00:00:01.000 --> 00:00:02.000\n<v Ana Ruiz>a b\nc d\n\n\n",
        "WEBVTT\n\nNOTE\n\nNOTE by Ana\nand Bo\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ana> a \n\n2\n"
        + "00:00:02.000 --> 00:59:59.999\n<v Ana>b: é水😀\u00A0c\n\n3\n01:00:00.000 --> 99:59:59.999\n<v Bo>d\ne\nf\n\nNOTE end\n",
    ];

    public static TheoryData<string> PlainTexts => [.. Plain];

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void Reads_what_is_written_plainly(string text) => Assert.NotNull(Read(text));

    [Fact]
    public void Reads_every_transcript_of_the_catalogue()
    {
        var texts = Catalogue();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.NotNull(Read(text)));
    }

    [Fact]
    public void Reads_all_that_it_reads_as_the_other_reader_does()
    {
        string[] texts = [.. Plain, .. Catalogue()];
        Assert.All(texts, text => Hold(text));
        var random = new Random(5);
        var read = 0;
        for (var i = 0; i < Changes; i++)
        {
            read += Hold(Changed(texts[random.Next(texts.Length)], random)) ? 1 : 0;
        }

        // Else the changes would be too coarse to tell anything.
        Assert.InRange(read, Changes / 20, Changes / 2);
    }

    private static string[] Catalogue() =>
        [.. Repository.Files("episodes", "*.vtt").Select(file => File.ReadAllText(Repository.Path(file)))];

    private static bool Hold(string text)
    {
        if (Read(text) is not { } found)
        {
            return false;
        }

        var bag = new DiagnosticBag();
        var other = WebVttReader.Read(text, "a.vtt", bag);
        Assert.True(bag.Sorted().Count == 0 && other.Cues.SequenceEqual(found),
            $"Of\n{text}\nthe reader reads\n{Shown(other.Cues)}\nand we\n{Shown(found)}\n{string.Join('\n', bag.Sorted())}");
        return true;
    }

    // What is read, of a file that may be read so; else it must stand as it was.
    private static Cue[]? Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!IllegalCharacters.HasNone(bytes))
        {
            return null;
        }

        var cues = new Cue[PlainWebVtt.Most(bytes)];
        var count = PlainWebVtt.Read(new(bytes), cues);
        Assert.True(count > 0 || Encoding.UTF8.GetString(bytes) == text);
        return count > 0 ? cues[..count] : null;
    }

    private static string Changed(string text, Random random)
    {
        // A part of a long text: a change is seen only where the rest is plain.
        var blocks = text.Split("\n\n");
        text = string.Join("\n\n", blocks[..Math.Min(blocks.Length, 2 + random.Next(4))]) + (random.Next(2) == 0 ? "\n" : "");
        for (var changes = 1 + random.Next(2); changes > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(2) == 0 ? Math.Min(text.Length - at, 1 + random.Next(3)) : 0;
            text = text[..at] + Pieces[random.Next(Pieces.Length)] + text[(at + length)..];
        }

        return text;
    }

    private static string Shown(IEnumerable<Cue> cues) =>
        string.Join('\n', cues.Select(c => $"{c.Line}: {c.Start} {c.End} {c.Speaker} '{c.Text}'"));
}
