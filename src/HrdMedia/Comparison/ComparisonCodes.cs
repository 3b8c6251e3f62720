namespace HrdMedia.Comparison;

/// <summary>Codes of what subscribers would suffer from, compared with what they have.</summary>
public static class ComparisonCodes
{
    /// <summary>An episode with another guid: it is downloaded again by everybody.</summary>
    public const string Guid = "HRD700";

    /// <summary>A guid that stands for another episode, or for two: apps show one of them to nobody.</summary>
    public const string Reused = "HRD701";

    /// <summary>Another recording under a guid that apps know.</summary>
    public const string Audio = "HRD702";

    /// <summary>An episode that is gone.</summary>
    public const string Gone = "HRD703";

    /// <summary>A feed that is gone, moves, or has another guid.</summary>
    public const string Feed = "HRD704";

    /// <summary>An episode with another date.</summary>
    public const string Date = "HRD705";
}
