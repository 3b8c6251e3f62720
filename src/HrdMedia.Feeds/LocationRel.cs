namespace HrdMedia.Feeds;

/// <summary>What a place is to a podcast (podcast namespace, <c>podcast:location</c>).</summary>
public enum LocationRel
{
    /// <summary>What the content is about; the default.</summary>
    Subject,

    /// <summary>Where the content was made.</summary>
    Creator,
}
