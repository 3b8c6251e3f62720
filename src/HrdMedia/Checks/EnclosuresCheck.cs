using System.Buffers;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>
/// The recording in the feed must be one that every app plays (Apple, RSS feed requirements: MP3, M4A, MP4, M4V, MOV), and it
/// comes from whom it is published by: no service in between may learn who listens.
/// </summary>
public sealed class EnclosuresCheck : IEpisodeCheck
{
    // By name: whoever counts puts its own host before the recording's address.
    private static readonly string[] Trackers =
    [
        "op3.dev", "podtrac.com", "chtbl.com", "chartable.com", "chrt.fm", "pdst.fm", "podsights.com", "podscribe.com",
        "claritaspod.com", "mgln.ai", "arttrk.com", "blubrry.com/media", "growx.podkite.com", "pfx.vpixl.com",
        "prfx.byspotify.com",
    ];

    // Ten thousand addresses are not taken apart for it.
    private static readonly SearchValues<string> AnyTracker =
        SearchValues.Create([.. Trackers.Select(tracker => tracker.Split('/')[0])], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled))
        {
            Check(episode, diagnostics);
        }
    }

    /// <inheritdoc/>
    public void Check(Episode episode, DiagnosticBag diagnostics)
    {
        if (episode.Audio.MediaType is "audio/ogg" or "audio/wav")
        {
            diagnostics.Warning(PodcastCodes.EnclosureForm, episode.Audio.File.Place,
                $"Apple lists no '{episode.Audio.MediaType}'. Give an MP3 or M4A as 'audio', and this one under 'alternates'.");
        }

        foreach (var audio in episode.Recordings)
        {
            CheckAddress(audio, diagnostics);
        }
    }

    private static void CheckAddress(AudioSource audio, DiagnosticBag diagnostics)
    {
        if (audio.Url.AsSpan().ContainsAny(AnyTracker) && TrackerIn(new Uri(audio.Url)) is { } tracker)
        {
            diagnostics.Error(PodcastCodes.Tracker, audio.File.Place,
                $"'{audio.Url}' leads through {tracker}, which counts who listens. Write the recording's own address: what " +
                    $"stands after {tracker}'s part, with https:// before it.");
        }
    }

    /// <summary>The service that counts who listens and leads an address on, or null.</summary>
    internal static string? TrackerIn(Uri address) => Trackers.FirstOrDefault(tracker =>
    {
        var (host, path) = (tracker.Split('/')[0], tracker.Split('/').ElementAtOrDefault(1));
        return (address.Host == host || address.Host.EndsWith("." + host, StringComparison.Ordinal)) &&
            (path is null || address.AbsolutePath.StartsWith($"/{path}/", StringComparison.Ordinal));
    });
}
