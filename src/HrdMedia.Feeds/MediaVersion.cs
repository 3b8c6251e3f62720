namespace HrdMedia.Feeds;

/// <summary>What a version of a media file is like (podcast namespace, <c>podcast:alternateEnclosure</c>).</summary>
/// <param name="Type">Media type.</param>
/// <param name="Length">Length in bytes; asked for, because some readers drop a version without.</param>
public sealed record MediaVersion(string Type, long Length)
{
    /// <summary>Average bits per second.</summary>
    public long? Bitrate { get; init; }

    /// <summary>Height of a video in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>Language (BCP 47).</summary>
    public string? Lang { get; init; }

    /// <summary>Name for people, for example <c>Low bandwidth</c>.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the group of versions with the same content; without one the enclosure's.</summary>
    public string? Rel { get; init; }

    /// <summary>Codecs (RFC 6381).</summary>
    public string? Codecs { get; init; }

    /// <summary>Whether this is the enclosure's own file, by other transports.</summary>
    public bool Default { get; init; }
}
