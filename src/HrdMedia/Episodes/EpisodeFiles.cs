using HrdMedia.Feeds;
using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Episodes;

/// <summary>The files beside each episode's page: recording, transcripts, chapters. All are derived, none is a copy of its
/// source.</summary>
public static class EpisodeFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Episodes
        .SelectMany(episode => Of(episode, site));

    /// <summary>The recording's address on this site.</summary>
    public static string LocalAudio(Episode episode) => Routes.Audio(episode, Path.GetExtension(episode.Audio.File.Value));

    /// <summary>The recording's absolute address, here or elsewhere.</summary>
    public static string AudioAddress(Episode episode, Composition site) =>
        episode.Audio.Url.Length > 0 ? episode.Audio.Url : site.Absolute(LocalAudio(episode));

    /// <summary>The versions of an episode's recording, the main one first; none when there is only that.</summary>
    public static IEnumerable<RecordingVersion> Versions(Episode episode, Composition site) =>
        episode.ForApps.Alternates.Count == 0 ? []
            : episode.ForApps.Alternates.Select(a => new RecordingVersion(a.Audio, a,
                    [a.Audio.Url.Length > 0 ? a.Audio.Url : site.Absolute(LocalAlternate(episode, a.Audio)), .. a.Sources]))
                .Prepend(new RecordingVersion(episode.Audio, null, [AudioAddress(episode, site)]));

    /// <summary>The address on this site of another version of the recording.</summary>
    public static string LocalAlternate(Episode episode, AudioSource audio) => Routes.Alternate(episode,
        Convert.ToHexStringLower(Convert.FromBase64String(audio.Integrity[(audio.Integrity.IndexOf('-') + 1)..])[..4]),
        Path.GetExtension(audio.File.Value));

    /// <summary>The files of one episode.</summary>
    public static IEnumerable<Output> Of(Episode episode, Composition site)
    {
        if (episode.Audio.Measured is { } audio)
        {
            yield return Recording(LocalAudio(episode), audio, site);
        }

        foreach (var alternate in episode.ForApps.Alternates.Where(a => a.Audio.Measured is not null))
        {
            yield return Recording(LocalAlternate(episode, alternate.Audio), alternate.Audio.Measured!, site);
        }

        foreach (var file in TranscriptFiles.Outputs(episode, site))
        {
            yield return file;
        }

        if (EpisodeChapters.HasAny(episode))
        {
            yield return new Output(Routes.Chapters(episode), site.Catalog.SourceOf(episode), target =>
                ChaptersJson.Write(target, EpisodeChapters.List(episode, site)));
        }
    }

    private static Output Recording(string address, AudioFile audio, Composition site) => new(address, audio.Source.Path,
        target =>
    {
        using var stream = site.Sources.Open(audio.Source);
        AudioCleaner.Write(stream, audio.Info, target);
    });
}
