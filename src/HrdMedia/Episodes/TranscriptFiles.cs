using System.Buffers;
using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>An episode's transcripts as files, in every form that can be made of what the producer gave.</summary>
public static class TranscriptFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Episode episode, Composition site) =>
        from transcript in episode.Transcripts
        where transcript.Source is not null
        from format in transcript.Formats(site.Catalog.Settings)
        select new Output(Address(episode, transcript, format), transcript.Source!.Path,
            target => Write(episode, transcript, format, site, target));

    /// <summary>The address of a transcript in one of its forms.</summary>
    public static string Address(Episode episode, TranscriptSource transcript, TranscriptFormat format) =>
        Routes.Transcript(episode, transcript.Language, Ending(format));

    /// <summary>How the files of a form end.</summary>
    public static string Ending(TranscriptFormat format) => format switch
    {
        TranscriptFormat.Vtt => ".vtt",
        TranscriptFormat.Srt => ".srt",
        TranscriptFormat.Json => ".json",
        TranscriptFormat.Html => ".html",
        _ => ".txt",
    };

    /// <summary>Links to all forms, each with its name.</summary>
    public static IReadOnlyList<Anchor> Links(Episode episode, TranscriptSource transcript, PageLinks links) =>
        [.. transcript.Formats(links.Catalog.Settings)
            .Select(f => new Anchor(Name(f), links.To(Address(episode, transcript, f))))];

    private static string Name(TranscriptFormat format) => format switch
    {
        TranscriptFormat.Vtt => "WebVTT",
        TranscriptFormat.Srt => "SubRip",
        TranscriptFormat.Json => "JSON",
        TranscriptFormat.Html => "HTML",
        _ => "TXT",
    };

    private static void Write(
        Episode episode, TranscriptSource source, TranscriptFormat format, Composition site, IBufferWriter<byte> target)
    {
        var transcript = site.Transcripts.Read(source);
        switch (format)
        {
            case TranscriptFormat.Vtt:
                WebVttWriter.Write(transcript, target);
                break;
            case TranscriptFormat.Srt:
                SubRipWriter.Write(transcript, target);
                break;
            case TranscriptFormat.Json:
                TranscriptJsonWriter.Write(transcript, target);
                break;
            case TranscriptFormat.Html:
                TranscriptHtmlWriter.Write(transcript, Page(episode, source, site), target);
                break;
            default:
                TranscriptTextWriter.Write(transcript, target);
                break;
        }
    }

    private static TranscriptPage Page(Episode episode, TranscriptSource source, Composition site) => new(
        $"{episode.Title.In(site.Language)} – {site.Catalog.Show(episode.ShowId)!.Title.In(site.Language)}",
        source.Language,
        LanguageTag.IsRightToLeft(source.Language) ? "rtl" : "ltr",
        site.Absolute(Routes.Of(episode)))
    {
        Episode = site.Copy is null ? "./" : "index.html",
    };
}
