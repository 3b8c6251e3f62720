namespace HrdMedia.Checks;

/// <summary>Codes of what could harm whoever is spoken of, listens or reads.</summary>
public static class ReaderSafetyCodes
{
    /// <summary>A field for a place that is finer than a country.</summary>
    public const string PlaceField = "HRD650";

    /// <summary>A place in a text, as exact as a point on a map (a warning).</summary>
    public const string PlaceInText = "HRD651";

    /// <summary>A content note of a part that is not in the recording.</summary>
    public const string NoteEnd = "HRD652";

    /// <summary>A content note that ends before it begins.</summary>
    public const string NoteLength = "HRD653";

    /// <summary>Two content notes that say the same of one part.</summary>
    public const string NoteTwice = "HRD654";

    /// <summary>A quick exit that leads to the site itself.</summary>
    public const string ExitToSite = "HRD655";
}
