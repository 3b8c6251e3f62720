namespace HrdMedia.Checks;

/// <summary>Codes of what is wrong between files.</summary>
public static class ReferenceCodes
{
    /// <summary>An id that nothing has.</summary>
    public const string Unresolved = "HRD200";

    /// <summary>One id twice.</summary>
    public const string DuplicateId = "HRD201";

    /// <summary>One guid twice.</summary>
    public const string DuplicateGuid = "HRD202";

    /// <summary>One episode number twice.</summary>
    public const string DuplicateNumber = "HRD203";

    /// <summary>An address that the site needs for something else.</summary>
    public const string ReservedAddress = "HRD204";

    /// <summary>A file that is named but not there.</summary>
    public const string MissingFile = "HRD205";
}
