using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Tools;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

/// <summary>Each form into each other form: the same people say the same words at the same times.</summary>
public sealed class TranscriptConversionTests
{
    private static readonly TimeSpan Recording = TimeSpan.FromSeconds(60);

    // Whole seconds, because HTML has no finer ones; each speech follows the one before, because it has no ends.
    private static readonly Cue[] Said =
    [
        new(TimeSpan.Zero, TimeSpan.FromSeconds(5), "Ana de la Cruz", "Good morning & 1 < 2.", 0),
        new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(9), "Bo", "The answer is: yes.", 0),
        new(TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(12), null, "[music]", 0),
        new(TimeSpan.FromSeconds(12), Recording, "أنا", "水 and water.", 0),
    ];

    private static readonly Dictionary<string, Action<Transcript, IBufferWriter<byte>>> Writers = new()
    {
        [".vtt"] = WebVttWriter.Write,
        [".srt"] = SubRipWriter.Write,
        [".json"] = TranscriptJsonWriter.Write,
        [".html"] = (t, target) => TranscriptHtmlWriter.Write(t, new("Ana: a", "en", "ltr", "https://example.org/"), target),
        [".txt"] = TranscriptTextWriter.Write,
    };

    public static TheoryData<string, string> Pairs => [.. from a in Writers.Keys from b in Writers.Keys select (a, b)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_form_becomes_each_other(string from, string to)
    {
        var given = Read(from, Written(from, new Transcript(Said)));
        // Only our plain text has no times, and times are never invented.
        Assert.Equal(from != ".txt", given.IsTimed);
        if (!given.IsTimed && to is not (".html" or ".txt"))
        {
            Assert.Throws<InvalidOperationException>(() => Written(to, given));
            return;
        }

        var back = Read(to, Written(to, given));
        Assert.Equal(from != ".txt" && to != ".txt", back.IsTimed);
        Assert.Equal(Said.Select(c => (c.Speaker, c.Text)), back.Cues.Select(c => (c.Speaker, c.Text)));
        Assert.Equal(
            back.IsTimed ? Said.Select(c => (c.Start, c.End)) : Said.Select(_ => (TimeSpan.Zero, TimeSpan.Zero)),
            back.Cues.Select(c => (c.Start, c.End)));
    }

    [Theory]
    [InlineData(".vtt")]
    [InlineData(".srt")]
    public void Another_reader_finds_the_same_times_and_words(string form)
    {
        var folder = Directory.CreateTempSubdirectory("hrdmedia-transcript-");
        try
        {
            var path = Path.Combine(folder.FullName, "a" + form);
            File.WriteAllText(path, Written(form, new Transcript(Said)));
            var packets = ExternalTools.Run(
                "ffprobe", "-v", "error", "-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0", path)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => l.Trim(',').Split(',').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray());
            var words = ExternalTools.Run("ffmpeg", "-v", "error", "-i", path, "-f", "webvtt", "-");

            Assert.Equal(
                Said.Select(c => (c.Start.TotalSeconds, (c.End - c.Start).TotalSeconds)), packets.Select(p => (p[0], p[1])));
            Assert.Contains("The answer is: yes.", words, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_json_has_the_members_of_the_namespace()
    {
        using var json = JsonDocument.Parse(Written(".json", new Transcript(Said)));

        Assert.Equal("1.0.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(
            Said.Select(c => (c.Speaker, c.Start.TotalSeconds, c.End.TotalSeconds, c.Text)),
            json.RootElement.GetProperty("segments").EnumerateArray().Select(s => (
                s.TryGetProperty("speaker", out var name) ? name.GetString() : null, s.GetProperty("startTime").GetDouble(),
                s.GetProperty("endTime").GetDouble(), s.GetProperty("body").GetString()!)));
    }

    [Fact]
    public void The_html_is_a_page_whose_body_holds_the_three_elements()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser(new() { IsStrictMode = true })
            .ParseDocument(Written(".html", new Transcript(Said)));

        Assert.Equal(("en", "Ana: a", "noindex"), (page.DocumentElement.GetAttribute("lang"), page.Title,
            page.QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        Assert.Equal(Said.Select(c => c.Text), page.Body!.Children.Where(e => e.LocalName == "p").Select(e => e.TextContent));
        Assert.Equal(
            ["Ana de la Cruz:", "Bo:", "أنا:"],
            page.Body.Children.Where(e => e.LocalName == "cite").Select(e => e.TextContent));
        // At least one parser of apps takes only what begins so.
        Assert.StartsWith("<!--", Written(".html", new Transcript(Said)), StringComparison.Ordinal);
    }

    private static string Written(string form, Transcript transcript)
    {
        var target = new ArrayBufferWriter<byte>();
        Writers[form](transcript, target);
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }

    private static Transcript Read(string form, string text)
    {
        var bag = new DiagnosticBag();
        var read = form switch
        {
            ".vtt" => WebVttReader.Read(text, "a", bag),
            ".srt" => SubRipReader.Read(text, "a", bag),
            ".json" => JsonTranscriptReader.Read(text, "a", Recording, bag),
            ".html" => HtmlTranscriptReader.Read(text, "a", Recording, bag),
            _ => PlainTextReader.Read(text, "a", Recording, bag),
        };
        Assert.Equal(read.IsTimed ? [] : ["HRD470"], bag.Sorted().Select(d => d.Code));
        return read;
    }
}
