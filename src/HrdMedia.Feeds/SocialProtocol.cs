namespace HrdMedia.Feeds;

/// <summary>Where an episode is discussed (podcast namespace, socialprotocols.txt).</summary>
public enum SocialProtocol
{
    /// <summary>ActivityPub, for example Mastodon.</summary>
    ActivityPub,

    /// <summary>Twitter.</summary>
    Twitter,

    /// <summary>Lightning comments.</summary>
    Lightning,

    /// <summary>The AT Protocol, for example Bluesky.</summary>
    Atproto,

    /// <summary>Hive.</summary>
    Hive,

    /// <summary>Matrix.</summary>
    Matrix,

    /// <summary>Nostr.</summary>
    Nostr,
}
