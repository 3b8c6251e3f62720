using HrdMedia.Syndication;

namespace HrdMedia.Episodes;

/// <summary>One version of an episode's recording, with where it is fetched.</summary>
/// <param name="Audio">The recording.</param>
/// <param name="Alternate">What tells it from the main one, or null for that.</param>
/// <param name="Addresses">Absolute addresses of the same bytes, ours first.</param>
public sealed record RecordingVersion(AudioSource Audio, Alternate? Alternate, IReadOnlyList<string> Addresses)
{
    /// <summary>Proof of the published bytes (W3C Subresource Integrity), or empty; of a recording of ours it is made when it is
    /// asked for.</summary>
    public required Func<string> Integrity { get; init; }

    /// <summary>Average bits per second, or null for what has no length.</summary>
    public long? Bitrate => Audio.Duration > TimeSpan.Zero && Audio.Bytes > 0
        ? Math.Max(1, (long)(Audio.Bytes * 8 / Audio.Duration.TotalSeconds)) : null;
}
