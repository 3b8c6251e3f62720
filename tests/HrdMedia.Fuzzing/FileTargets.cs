using System.Buffers;
using System.Text;
using System.Xml;
using HrdMedia.Comparison;
using HrdMedia.Episodes;
using HrdMedia.Import;
using HrdMedia.Media;
using HrdMedia.Media.Metadata;
using HrdMedia.Media.Tags;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Transcripts;

namespace HrdMedia.Fuzzing;

/// <summary>The readers of single files as the program calls them, and the writers of what passes them.</summary>
internal static class FileTargets
{
    private static readonly TimeSpan Recording = TimeSpan.FromSeconds(600);

    /// <summary>Runs an input of a kind that is read alone.</summary>
    /// <returns>Whether it is accepted.</returns>
    public static bool Try(Seed seed, byte[] input) => seed.Kind switch
    {
        InputKind.Chapters => Chapters(input),
        InputKind.Feed => Feed(input),
        InputKind.Mp3 or InputKind.Mp4 or InputKind.Ogg or InputKind.Wav => Sound(seed.Path, input),
        InputKind.Jpeg or InputKind.Png or InputKind.Webp or InputKind.Gif or InputKind.Svg =>
            Picture(seed.Path, input),
        InputKind.Pdf => Document(seed.Path, input),
        _ => Transcript(seed.Kind, input),
    };

    private static bool Transcript(InputKind kind, byte[] input)
    {
        var ending = kind switch
        {
            InputKind.Srt => "srt", InputKind.JsonTranscript => "json", InputKind.HtmlTranscript => "html",
            InputKind.TextTranscript => "txt", _ => "vtt",
        };
        var (tree, findings) = (new MemorySourceTree().Add($"a.en.{ending}", input), new DiagnosticBag());
        var context = new EngineContext(tree, findings, workers: 1);
        if (TranscriptFile.Read(tree.Files[0], Recording, context) is not { } read)
        {
            return Said(findings);
        }

        TranscriptChecks.EndsWithin(read, Recording, "a", findings);
        TranscriptChecks.IsIn("en", read, new Place("a"), findings);
        if (!Said(findings))
        {
            return false;
        }

        var target = new ArrayBufferWriter<byte>();
        TranscriptTextWriter.Write(read, target);
        TranscriptHtmlWriter.Write(read, new TranscriptPage("a", "en", "ltr", "https://example.org/"), target);
        if (!read.IsTimed)
        {
            return true;
        }

        TranscriptJsonWriter.Write(read, target);
        SubRipWriter.Write(read, target);
        WebVttWriter.Write(read, target);
        return true;
    }

    private static bool Chapters(byte[] input)
    {
        var (tree, findings) = (new MemorySourceTree().Add("a.json", input), new DiagnosticBag());
        ChaptersFile.Read(tree.Files[0], "en", new EngineContext(tree, findings, workers: 1));
        return Said(findings);
    }

    private static bool Feed(byte[] input)
    {
        try
        {
            var page = new FeedPage(FeedXml.Channel(new MemoryStream(input)), "feed.xml");
            PublishedFeedReader.Read(new MemoryStream(input), "feed.xml");
            var made = CatalogImport.Of([page], new ImportRequest("https://example.org/feed.xml",
                CatalogImport.ShowIdOf(page) ?? "show", "https://example.org/", Guid.Empty, ImportFiles.None));
            _ = (made.Open, made.Losses.Select(l => l.ToString()).ToArray());
            return true;
        }
        catch (XmlException)
        {
            // What the command says when it is no feed.
            return false;
        }
    }

    private static bool Sound(string name, byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        Id3Reader.Read(stream);
        var reading = AudioReader.Read(stream, name);
        if (!reading.IsGood)
        {
            return false;
        }

        SilenceReader.Read(stream, reading.Info);
        var target = new ArrayBufferWriter<byte>();
        var length = AudioCleaner.CleanLength(stream, reading.Info);
        AudioCleaner.Write(stream, reading.Info, target);
        Assert.Equal(length, target.WrittenCount);
        target.ResetWrittenCount();
        AudioCleaner.Write(stream, reading.Info, new PublishedTags("Water", "Humanity"), target);
        Assert.Equal(AudioCleaner.TaggedLength(stream, reading.Info), target.WrittenCount);
        return true;
    }

    private static bool Picture(string name, byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        var reading = PictureReader.Read(stream, name);
        if (!reading.IsGood || PictureCleaner.Check(reading.Info, name) is not null)
        {
            return false;
        }

        var target = new ArrayBufferWriter<byte>();
        var length = PictureCleaner.CleanLength(stream, reading.Info);
        PictureCleaner.Write(stream, reading.Info, target);
        Assert.Equal(length, target.WrittenCount);
        return true;
    }

    private static bool Document(string name, byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        _ = (MetadataReader.Read(stream), DocumentWords.Of(stream));
        if (DocumentCleaner.Measure(stream, name, out var length) is not null)
        {
            return false;
        }

        var target = new ArrayBufferWriter<byte>();
        DocumentCleaner.Write(stream, target);
        Assert.Equal(length, target.WrittenCount);
        return true;
    }

    private static bool Said(DiagnosticBag findings)
    {
        foreach (var finding in findings.Sorted())
        {
            Encoding.UTF8.GetByteCount(finding.ToString());
        }

        return !findings.HasErrors;
    }
}
