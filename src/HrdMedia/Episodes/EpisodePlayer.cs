using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.People;
using HrdMedia.Text;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>Builds an episode's player.</summary>
internal static class EpisodePlayer
{
    /// <summary>The player of an episode on a page.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="links">The page.</param>
    /// <param name="isEmbedded">Whether the page is for other sites.</param>
    public static PlayerView Of(Episode episode, PageLinks links, bool isEmbedded = false)
    {
        var show = links.Catalog.Show(episode.ShowId)!;
        var language = episode.Language.Length > 0 ? episode.Language : show.Language;
        var written = episode.Transcripts.Where(t => t.Source is not null).ToArray();
        var spoken = written.FirstOrDefault(t => t.Language == language) ?? written.FirstOrDefault();
        var isTimed = spoken?.Formats(links.Catalog.Settings).Contains(TranscriptFormat.Vtt) == true;
        return new PlayerView(
            Guid: episode.Guid.Value,
            Title: links.Text(episode.Title),
            Show: links.Text(show.Title),
            Picture: links.Picture(episode) ?? links.Picture(show),
            Language: new Anchor(LanguageNames.In(links.Language, language), "", Note: language),
            Audio: new AudioView(
                Versions(episode, links),
                Math.Round(episode.Audio.Duration.TotalSeconds, 3),
                Times.Clock(episode.Audio.Duration),
                isTimed ? links.To(TranscriptFiles.Address(episode, spoken!, TranscriptFormat.Vtt)) : ""),
            Transcript: spoken is null ? "" : (isEmbedded ? links.To(Routes.Of(episode)) : "") + "#transcript",
            IsEmbedded: isEmbedded)
        {
            HasMarkedParts = ContentNotes.Of(episode).Any(n => n.IsOfPart),
            OtherVoices = PersonViews.OtherVoices(episode, links.Catalog),
        };
    }

    // What has a group has other content: how far it was heard, chapters and captions would not fit. A video has no place here.
    private static AudioVersion[] Versions(Episode episode, PageLinks links)
    {
        AudioVersion[] all = [Version(episode.Audio, EpisodeFiles.LocalAudio(episode), "", links), .. Others(episode, links)];
        // In a copy the one that is there is played; the others need a connection.
        return links.Site.Copy is null ? all : [.. all.OrderBy(v => WebAddress.IsAbsolute(v.Src))];
    }

    private static IEnumerable<AudioVersion> Others(Episode episode, PageLinks links) => episode.ForApps.Alternates
        .Where(a => a.Group.Length == 0 && a.Audio.MediaType.StartsWith("audio/", StringComparison.Ordinal))
        .Select(a => Version(a.Audio, a.Audio.Url.Length > 0 ? "" : EpisodeFiles.LocalAlternate(episode, a.Audio),
            Label(a.Title, a.Audio, links), links));

    private static Wording Label(string title, AudioSource audio, PageLinks links) =>
        title.Length == 0 ? Size(audio, links)
        : new Wording(title, links.Language == links.Catalog.Settings.Language ? "" : links.Catalog.Settings.Language);

    private static AudioVersion Version(AudioSource audio, string address, Wording label, PageLinks links) => new(
        audio.Url.Length > 0 ? audio.Url : links.To(address), audio.MediaType, Size(audio, links), audio.Bytes, label);

    // Of a size that nobody knows, the form at least tells what is fetched: "MP3".
    private static string Size(AudioSource audio, PageLinks links) => audio.Bytes > 0
        ? Quantities.Bytes(audio.Bytes, links.Locale)
        : Path.GetExtension(new Uri(audio.Url).AbsolutePath).TrimStart('.').ToUpperInvariant();
}
