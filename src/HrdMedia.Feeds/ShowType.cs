namespace HrdMedia.Feeds;

/// <summary>In which order a show is heard (Apple, <c>itunes:type</c>).</summary>
public enum ShowType
{
    /// <summary>Newest first, each for itself; the default.</summary>
    Episodic,

    /// <summary>Oldest first, one after the other.</summary>
    Serial,
}
