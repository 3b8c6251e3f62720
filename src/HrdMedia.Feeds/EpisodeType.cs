namespace HrdMedia.Feeds;

/// <summary>What an episode is (Apple, <c>itunes:episodeType</c>).</summary>
public enum EpisodeType
{
    /// <summary>The whole content of an episode; the default.</summary>
    Full,

    /// <summary>A short preview of the show, a season or an episode.</summary>
    Trailer,

    /// <summary>Extra content.</summary>
    Bonus,
}
