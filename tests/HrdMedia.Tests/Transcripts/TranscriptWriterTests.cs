using System.Buffers;
using System.Text;
using CsCheck;
using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

public sealed class TranscriptWriterTests
{
    private static readonly Transcript Sample = new(
    [
        new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2), "Ana <Ruiz>", "The water that left the valley & the "
        + "people who stayed in it: one story.", 3),
        new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3.25), "Ana <Ruiz>", "Sí.", 6),
        new(TimeSpan.FromSeconds(3661), TimeSpan.FromSeconds(3662), "Bo", "Yes.", 9),
    ]);

    private static readonly string[] Words =
    [
        "water", "no", "R&D", "a<b", "--&gt;", "-->", "NOTE", "Ana:", "[laughs]", "Sí", "水", "x\u00A0:", "1",
        "incomprehensibilities-and-more",
    ];

    [Fact]
    public void Writes_webvtt() => Assert.Equal(
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n<v Ana &lt;Ruiz&gt;>The water that left the valley &amp; the people "
        + "who stayed in it: one\n"
        + "story.\n\n00:00:02.000 --> 00:00:03.250\n<v Ana &lt;Ruiz&gt;>Sí.\n\n01:01:01.000 --> 01:01:02.000\n<v Bo>Yes.\n",
        Written(WebVttWriter.Write));

    [Fact]
    public void Writes_subrip() => Assert.Equal(
        "1\n00:00:00,500 --> 00:00:02,000\nAna <Ruiz>: The water that left\nthe valley & the people who\nstayed in "
        + "it: one story.\n\n"
        + "2\n00:00:02,000 --> 00:00:03,250\nSí.\n\n3\n01:01:01,000 --> 01:01:02,000\nBo: Yes.\n",
        Written(SubRipWriter.Write));

    [Fact]
    public void Writes_json() => Assert.Equal(
        """{"version":"1.0.0","segments":[{"speaker":"Ana <Ruiz>","startTime":0.5,"endTime":2,"bo"""
        + """dy":"The water that left the valley & the people who stayed in it: one story."},"""
        + """{"speaker":"Ana <Ruiz>","startTime":2,"endTime":3.25,"body":"Sí."},"""
        + """{"speaker":"Bo","startTime":3661,"endTime":3662,"body":"Yes."}]}""",
        Written(TranscriptJsonWriter.Write));

    [Fact]
    public void Writes_html() => Assert.Equal(
        "<!-- Transcript -->\n<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>A &lt;title&gt;</title>\n"
        + "<link rel=\"canonical\" href=\"https://example.org/a/\">\n</head>\n<body>\n"
        + "<h1><a href=\"./\">A &lt;title&gt;</a></h1>\n"
        + "<cite>Ana &lt;Ruiz&gt;:</cite>\n<time>0:00</time>\n<p>The water that left the valley &amp; the people who "
        + "stayed in it: one story. Sí.</p>\n"
        + "<cite>Bo:</cite>\n<time>1:01:01</time>\n<p>Yes.</p>\n</body>\n</html>\n",
        Written((transcript, target) =>
            TranscriptHtmlWriter.Write(transcript, new("A <title>", "en", "ltr", "https://example.org/a/"), target)));

    [Fact]
    public void Writes_text() => Assert.Equal(
        "Ana <Ruiz>: The water that left the valley & the people who stayed in it: one story. Sí.\n\nBo: Yes.\n",
        Written(TranscriptTextWriter.Write));

    [Fact]
    public void Webvtt_reads_back_as_the_same_cues() => Cues(Words, ["", "Ana", "Bo & <Co>", "dr. x"]).Sample(transcript =>
    {
        var text = Written(WebVttWriter.Write, transcript);
        AssertSame(transcript, bag => WebVttReader.Read(text, "a.vtt", bag));
        Assert.All(text.Split('\n'), line => Assert.True(line.Contains('&') || line.Contains("<v ") || line.Length <= 65, line));
    }, iter: 500);

    [Fact]
    public void Subrip_reads_back_as_the_same_cues() =>
        Cues([.. Words.Where(w => w != "-->")], ["Ana", "Dr. Bo de la Cruz Rodríguez", "水"]).Sample(transcript =>
        {
            var text = Written(SubRipWriter.Write, transcript);
            AssertSame(transcript, bag => SubRipReader.Read(text, "a.srt", bag));
            Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 32 || !line.Contains(' '), line));
        }, iter: 500);

    [Fact]
    public void Random_text_never_throws() => Gen.String[Gen.Char["<>v/&;#: .,\n-0123WEBVTTNOTEé\u0001"], 0, 200].Sample(text =>
    {
        WebVttReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text, "a.vtt", new());
        SubRipReader.Read(text, "a.srt", new());
        HtmlTranscriptReader.Read(text, "a.html", TimeSpan.FromSeconds(9), new());
        PlainTextReader.Read(text, "a.txt", TimeSpan.FromSeconds(9), new());
        JsonTranscriptReader.Read(text, "a.json", TimeSpan.FromSeconds(9), new());
    }, iter: 3000);

    private static Gen<Transcript> Cues(string[] words, string[] speakers) =>
        Gen.Select(OneOf(speakers), OneOf(words).Array[1, 30], Gen.Int[1, 99_999]).Array[1, 12].Select(items =>
        {
            var at = TimeSpan.Zero;
            var cues = new List<Cue>();
            foreach (var (speaker, text, length) in items)
            {
                var end = at + TimeSpan.FromMilliseconds(length);
                cues.Add(new(at, end, speaker.Length > 0 ? speaker : null, string.Join(' ', text), 0));
                at = end;
            }

            return new Transcript(cues);
        });

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void AssertSame(Transcript expected, Func<DiagnosticBag, Transcript> read)
    {
        var bag = new DiagnosticBag();
        var cues = read(bag).Cues;
        Assert.Empty(bag.Sorted());
        Assert.Equal(expected.Cues, cues.Select(c => c with { Line = 0 }));
    }

    private static string Written(Action<Transcript, IBufferWriter<byte>> write, Transcript? transcript = null)
    {
        var target = new ArrayBufferWriter<byte>();
        write(transcript ?? Sample, target);
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }
}
