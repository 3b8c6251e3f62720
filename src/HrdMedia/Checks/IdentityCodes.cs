namespace HrdMedia.Checks;

/// <summary>Codes of what could give away who somebody is.</summary>
public static class IdentityCodes
{
    /// <summary>The face of a person whose name is withheld.</summary>
    public const string WithheldFace = "HRD620";

    /// <summary>A picture of a person who is not named, of which nobody says what it shows.</summary>
    public const string UnsaidFace = "HRD621";

    /// <summary>The face of a person whose name is changed.</summary>
    public const string PseudonymFace = "HRD622";

    /// <summary>An altered voice without a word on how.</summary>
    public const string UnsaidMethod = "HRD623";

    /// <summary>A voice altered in a way that can be undone.</summary>
    public const string ReversibleMethod = "HRD624";

    /// <summary>The own voice of a person who is not named.</summary>
    public const string OwnVoice = "HRD625";

    /// <summary>Own links of a person who is not named.</summary>
    public const string OwnLinks = "HRD626";

    /// <summary>A name that must not be said, in a file of the repository.</summary>
    public const string LeakInSource = "HRD630";

    /// <summary>A name that must not be said, in what would be published.</summary>
    public const string LeakInOutput = "HRD631";

    /// <summary>Nothing was searched for names that must not be said.</summary>
    public const string NoLeakCheck = "HRD632";

    /// <summary>The list of those names, or its key, lies in the repository.</summary>
    public const string TrackedList = "HRD633";

    /// <summary>A packed file of the repository that was not searched whole for those names.</summary>
    public const string Unsearched = "HRD634";
}
