using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Episodes;

/// <summary>What a page makes of a transcript: the same words, times and names, whatever characters they have.</summary>
public sealed class TurnsTests
{
    private static readonly string[] Words =
    [
        "water", "it's", "R&amp;D", "&lt;b>", "\"so\"", "a+b", "Sí", "水", "أنا", "नदी", "😀", "x\u00A0:", "`", "=", "…",
        "\u2028", "ﷺ",
    ];

    [Fact]
    public void Every_word_stands_on_the_page_with_its_time_and_its_speaker()
    {
        var random = new Random(3);
        for (var i = 0; i < 6; i++)
        {
            var said = Said(random, i % 2 == 0);
            var page = Page("vtt", said.Aggregate("WEBVTT\n", (text, cue) => text +
                $"\n{cue.At:hh\\:mm\\:ss\\.fff} --> {cue.At + TimeSpan.FromMilliseconds(1):hh\\:mm\\:ss\\.fff}\n" +
                $"{(cue.Speaker.Length > 0 ? $"<v {cue.Speaker}>" : "")}{cue.Words}\n"));
            var turns = page.QuerySelectorAll(".turns > p").ToArray();

            Assert.Equal(string.Join(' ', said.Select(c => c.Words)).Replace("&amp;", "&", StringComparison.Ordinal)
                .Replace("&lt;", "<", StringComparison.Ordinal), string.Join(' ', turns.Select(WordsOf)));
            Assert.Equal(turns.Length, turns.Select(t => t.Id).Distinct().Count());
            Assert.Equal(Seconds(said[0].At), turns[0].GetAttribute("data-start"));
            Assert.All(turns, turn => HoldTimes(turn, said));
        }
    }

    [Fact]
    public void Turns_of_one_second_have_ids_of_their_own() => Assert.Equal(["t0", "t1", "t1b", "t1bb", "t2"],
        Page("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v A>a\n\n00:00:01.000 --> 00:00:01.250\n<v B>a\n\n" +
            "00:00:01.250 --> 00:00:01.500\n<v A>a\n\n00:00:01.500 --> 00:00:01.750\n<v B>a\n\n" +
            "00:00:02.000 --> 00:00:03.000\n<v A>a\n")
            .QuerySelectorAll(".turns > p").Select(p => p.Id));

    [Fact]
    public void Without_times_each_paragraph_is_counted()
    {
        var turns = Page("txt", "Ana: a & b\n\nBo: c\n").QuerySelectorAll(".turns > p").ToArray();

        Assert.Equal(["p1", "p2"], turns.Select(t => t.Id));
        Assert.Equal(["Ana a & b", "Bo c"], turns.Select(t => t.TextContent));
    }

    private static (TimeSpan At, string Speaker, string Words)[] Said(Random random, bool isLong)
    {
        var at = TimeSpan.FromMilliseconds(random.Next(5000));
        return [.. Enumerable.Range(0, 60).Select(_ =>
        {
            at += TimeSpan.FromMilliseconds(random.Next(1, isLong ? 120_000 : 2_000));
            var words = Enumerable.Range(0, 1 + random.Next(20)).Select(_ => Words[random.Next(Words.Length)]);
            return (at, random.Next(4) switch { 0 => "Ana \"A\" Ruiz", 1 => "أنا", _ => "" }, string.Join(' ', words));
        })];
    }

    private static void HoldTimes(IElement turn, (TimeSpan At, string Speaker, string Words)[] said)
    {
        var cue = said.Single(c => Seconds(c.At) == turn.GetAttribute("data-start"));
        var (link, speaker) = (turn.QuerySelector("a.clock")!, turn.QuerySelector("b.speaker > bdi")?.TextContent);

        Assert.StartsWith($"t{(int)cue.At.TotalSeconds}", turn.Id, StringComparison.Ordinal);
        Assert.Equal("#" + turn.Id, link.GetAttribute("href"));
        Assert.Equal(cue.At.ToString(cue.At.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture),
            link.TextContent);
        Assert.Contains(speaker, new[] { null, cue.Speaker });
    }

    private static string Seconds(TimeSpan at) => at.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private static string WordsOf(IElement turn)
    {
        var text = new StringBuilder();
        for (var node = turn.QuerySelector("a.clock")!.NextSibling; node is not null; node = node.NextSibling)
        {
            text.Append(node.TextContent);
        }

        return text.ToString()[1..];
    }

    private static IDocument Page(string form, string transcript)
    {
        var site = SiteHarness.Minimal();
        var episode = site.Paths.Single(p => p.EndsWith("001-water.yaml", StringComparison.Ordinal));
        site.File(episode.Replace(".yaml", $".en.{form}", StringComparison.Ordinal), transcript)
            .Edit(episode, $"transcript: 001-water.en.{form}\naudio: {{url: 'https://example.org/a.mp3', bytes: unknown, " +
                "type: audio/mpeg, duration: \"2:00:00\"}\n");
        return new HtmlParser().ParseDocument(site.Build().Text("humanity/001-water/index.html"));
    }
}
