using HrdMedia.Episodes;
using HrdMedia.Feeds;

namespace HrdMedia.Syndication;

/// <summary>What a feed's item says of the files beside it: transcripts and chapters.</summary>
internal static class FeedItemFiles
{
    /// <summary>
    /// A tag for each language and form; an item without its whole notes is an old one, and names the first form alone, so that
    /// a feed of a thousand episodes stays small. Captions are what is said, in the language in which it is said.
    /// </summary>
    public static INode<Item> Transcripts(Episode episode, bool isWhole, FeedTexts texts) => Nodes.Each(
        episode.Transcripts.SelectMany(t => t.Formats(texts.Site.Catalog.Settings).Take(isWhole ? int.MaxValue : 1)
            .Select(f => (Transcript: t, Format: f))),
        file => PodcastTags.Transcript(
            texts.Site.Absolute(TranscriptFiles.Address(episode, file.Transcript, file.Format)), file.Format,
            file.Transcript.Language, file.Format is TranscriptFormat.Vtt or TranscriptFormat.Srt &&
                file.Transcript.Language == texts.Site.Catalog.LanguageOf(episode) ? TranscriptRel.Captions : null));

    /// <summary>The chapters inside the feed, for readers that do not fetch the file; those that are not listed have no
    /// place there.</summary>
    public static INode<Item>? Chapters(Episode episode, FeedTexts texts)
    {
        var listed = EpisodeChapters.Of(episode, texts.Language, texts.Site).Where(c => c.Toc).ToArray();
        return listed.Length == 0 ? null : PodloveTags.Chapters([.. listed.Select(chapter => PodloveTags.Chapter(
            chapter.Start, chapter.Title ?? "", chapter.Url, chapter.Image))]);
    }
}
