namespace HrdMedia.Cli.Online;

/// <summary>What came of asking for an address, in short.</summary>
internal enum WebOutcome
{
    /// <summary>It is there.</summary>
    There,

    /// <summary>It is not there: 404, 410, or no such host.</summary>
    Gone,

    /// <summary>The host answers programs otherwise than people (401, 403, 429 …): nothing can be said.</summary>
    Refused,

    /// <summary>The certificate is not one that browsers take.</summary>
    Certificate,

    /// <summary>No answer, or a fault of the host, in every try.</summary>
    Silent,

    /// <summary>It leads into a private network, which is not asked.</summary>
    Private,
}
