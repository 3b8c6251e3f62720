namespace HrdMedia.Feeds;

/// <summary>How another document of a paged or archived feed relates to this one (RFC 5005, RFC 8288).</summary>
public enum LinkRelation
{
    /// <summary>The first page.</summary>
    First,

    /// <summary>The last page.</summary>
    Last,

    /// <summary>The page before this one.</summary>
    Previous,

    /// <summary>The page after this one.</summary>
    Next,

    /// <summary>The archive document before this one.</summary>
    PrevArchive,

    /// <summary>The archive document after this one.</summary>
    NextArchive,

    /// <summary>The subscription document that an archive belongs to.</summary>
    Current,
}
