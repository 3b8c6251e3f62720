using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

/// <summary>The forms that people and other tools write, which leave out ends, names or times.</summary>
public sealed class LooseFormTests
{
    private static readonly TimeSpan Recording = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(
        "[00:00] Ana: Hi.\n[00:12] Bo: Yes,\nit is.\n[0:15.5] No.\n", "0-12 Ana Hi.|12-15.5 Bo Yes, it is.|15.5-30 Bo No.")]
    [InlineData("0:00 Ana\nHi there.\n\nMore.\n0:12 Bo Li\nYes.\n", "0-12 Ana Hi there. More.|12-30 Bo Li Yes.")]
    [InlineData("(0:00) Hi.\n(0:00) Bo: Yes.\n(0:02) [music]\n", "0-2  Hi.|0-2 Bo Yes.|2-30  [music]")]
    public void Reads_text_with_times(string text, string expected) =>
        Assert.Equal(expected, Told(bag => PlainTextReader.Read(text, "a.txt", Recording, bag)));

    [Fact]
    public void Reads_text_without_times()
    {
        var bag = new DiagnosticBag();
        var transcript = PlainTextReader.Read("Ana: Hi\nthere.\n10:30 was the hour.\nBo: Yes.\n\nNo.\n", "a.txt", Recording, bag);

        Assert.False(transcript.IsTimed);
        Assert.Equal(
            [("Ana", "Hi there. 10:30 was the hour."), ("Bo", "Yes."), ("Bo", "No.")],
            transcript.Cues.Select(c => (c.Speaker, c.Text)));
        Assert.Equal(("HRD470", Severity.Warning), (bag.Sorted()[0].Code, bag.Sorted()[0].Severity));
    }

    [Theory]
    [InlineData(
        "<cite>Kevin:</cite>\n<time>0:00</time>\n<p>\n  We have\n  an <b>update</b> &amp; more\n</p>\n<cite>Alban :</cite>\n"
        + "<time>0:09</time>\n<p>You&#39;re.</p><p>Right.</p>", "0-9 Kevin We have an update & more|9-30 Alban You're. Right.")]
    [InlineData(
        "<!doctype html><html><head><title>Ana: x</title><style>p{}</style></head><body><h1>Ana</h1>"
        + "<p><cite>Ana</cite> <time>0:01</time> Hi<br>you.<p><time>0:03</time>[music]</body></html>",
        "1-3 Ana Hi you.|3-30  [music]")]
    public void Reads_html(string html, string expected) =>
        Assert.Equal(expected, Told(bag => HtmlTranscriptReader.Read(html, "a.html", Recording, bag)));

    [Theory]
    [InlineData(
        """{"segments":[{"startTime":0.5,"body":"Hi\n"},{"speaker":"Bo  Li","startTime":1.23456,"endTime":2e0,"body":"é"}]}""",
        "0.5-1.235  Hi|1.235-2 Bo Li é")]
    [InlineData("""{"version":"1.0.0","x":{},"segments":[{"startTime":3,"endTime":null,"body":"Hi","y":1}]}""", "3-30  Hi")]
    public void Reads_json(string json, string expected) =>
        Assert.Equal(expected, Told(bag => JsonTranscriptReader.Read(json, "a.json", Recording, bag)));

    [Fact]
    public void A_file_of_another_kind_gets_a_hundred_messages_and_no_more()
    {
        var bag = new DiagnosticBag();
        HtmlTranscriptReader.Read(string.Concat(Enumerable.Repeat("<", 100_000)), "a.html", Recording, bag);
        WebVttReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + new string('<', 100_000), "a.vtt", bag);

        Assert.Equal(200, bag.Sorted().Count);
    }

    [Theory]
    [InlineData("<p>a.</")]
    [InlineData("<!--")]
    public void A_long_line_of_tags_that_do_not_end_costs_little_more_than_itself(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        HtmlTranscriptReader.Read(text, "a.html", Recording, new DiagnosticBag());

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20L * text.Length);
    }

    private static string Told(Func<DiagnosticBag, Transcript> read)
    {
        var bag = new DiagnosticBag();
        var transcript = read(bag);
        Assert.Empty(bag.Sorted());
        return string.Join('|', transcript.Cues.Select(c => $"{c.Start.TotalSeconds}-{c.End.TotalSeconds} {c.Speaker} {c.Text}"));
    }
}
