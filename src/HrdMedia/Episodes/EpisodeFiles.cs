using System.Buffers;
using HrdMedia.Feeds;
using HrdMedia.Media;
using HrdMedia.Media.Tags;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;

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
            : episode.ForApps.Alternates.Select(a => Version(episode, a.Audio, a,
                    [a.Audio.Url.Length > 0 ? a.Audio.Url : site.Absolute(LocalAlternate(episode, a.Audio)), .. a.Sources], site))
                .Prepend(Version(episode, episode.Audio, null, [AudioAddress(episode, site)], site));

    /// <summary>The address on this site of another version of the recording: it changes with its sound, not with its
    /// tags.</summary>
    public static string LocalAlternate(Episode episode, AudioSource audio) => Routes.Alternate(episode,
        audio.Measured!.SoundDigest[..8], Path.GetExtension(audio.File.Value));

    private static RecordingVersion Version(Episode episode, AudioSource audio, Alternate? alternate,
        IReadOnlyList<string> addresses, Composition site) => new(audio, alternate, addresses)
    {
        Integrity = () => audio.Measured is { } file ? Integrity(file, EpisodeTags.Of(episode, audio, alternate, site), site)
            : audio.Integrity,
    };

    private static string Integrity(AudioFile audio, PublishedTags tags, Composition site) => audio.Integrity.Of(tags.Key,
        () => SubresourceIntegrity.Of(target => Write(audio, tags, site, target)));

    private static Output Recording(string address, Episode episode, AudioSource audio, Alternate? alternate, Composition site) =>
        new(address, audio.Measured!.Source.Path,
            target => Write(audio.Measured, EpisodeTags.Of(episode, audio, alternate, site), site, target));

    private static void Write(AudioFile audio, PublishedTags tags, Composition site, IBufferWriter<byte> target)
    {
        using var stream = site.Sources.Open(audio.Source);
        AudioCleaner.Write(stream, audio.Info, tags, target);
    }

    /// <summary>The files of one episode.</summary>
    public static IEnumerable<Output> Of(Episode episode, Composition site)
    {
        if (episode.Audio.Measured is not null)
        {
            yield return Recording(LocalAudio(episode), episode, episode.Audio, null, site);
        }

        foreach (var alternate in episode.ForApps.Alternates.Where(a => a.Audio.Measured is not null))
        {
            yield return Recording(LocalAlternate(episode, alternate.Audio), episode, alternate.Audio, alternate, site);
        }

        foreach (var file in TranscriptFiles.Outputs(episode, site))
        {
            yield return file;
        }

        if (EpisodeChapters.HasFile(episode, site.Catalog))
        {
            yield return new Output(Routes.Chapters(episode), site.Catalog.SourceOf(episode), target =>
                ChaptersJson.Write(target, EpisodeChapters.List(episode, site)));
        }
    }
}
