namespace HrdMedia.Feeds;

/// <summary>How a file proves to be unchanged (podcast namespace, <c>podcast:integrity</c>).</summary>
public enum IntegrityType
{
    /// <summary>A digest as in W3C Subresource Integrity; preferred.</summary>
    Sri,

    /// <summary>A PGP signature in base64.</summary>
    PgpSignature,
}
