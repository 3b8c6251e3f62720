namespace HrdMedia.Checks;

/// <summary>Codes of what is wrong with outputs. HRD901, two sources for one address, is the engine's.</summary>
public static class OutputCodes
{
    /// <summary>A link to a page or file of this site that does not exist.</summary>
    public const string BrokenLink = "HRD902";

    /// <summary>A feed that an independent reader cannot read, or reads otherwise.</summary>
    public const string UnreadableFeed = "HRD903";
}
