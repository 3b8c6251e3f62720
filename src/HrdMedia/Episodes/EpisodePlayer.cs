using HrdMedia.Layout;
using HrdMedia.Text;

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
        var written = episode.Transcripts.Where(t => t.Source is not null).Select(t => t.Language).ToArray();
        var captions = written.FirstOrDefault(l => l == language) ?? written.FirstOrDefault();
        return new PlayerView(
            Guid: episode.Guid.Value,
            Title: links.Say(episode.Title),
            Show: links.Say(show.Title),
            Picture: links.Picture(episode) ?? links.Picture(show),
            Language: new Anchor(LanguageNames.Of(language), "", Note: language),
            Audio: new AudioView(
                Versions(episode, links),
                Math.Round(episode.Audio.Duration.TotalSeconds, 3),
                Times.Clock(episode.Audio.Duration),
                captions is null ? "" : links.To(Routes.Transcript(episode, captions, ".vtt"))),
            Transcript: captions is null ? "" : (isEmbedded ? links.To(Routes.Of(episode)) : "") + "#transcript",
            IsEmbedded: isEmbedded);
    }

    private static AudioVersion[] Versions(Episode episode, PageLinks links) =>
    [
        new(episode.Audio.Url.Length > 0 ? episode.Audio.Url : links.To(EpisodeFiles.LocalAudio(episode)),
            episode.Audio.MediaType, Quantities.Bytes(episode.Audio.Bytes), episode.Audio.Bytes),
    ];
}
