namespace HrdMedia.Checks;

/// <summary>Codes of what files tell of people besides what is seen and heard in them.</summary>
public static class MetadataCodes
{
    /// <summary>A recording, picture or document with metadata, which is not published but stays in the repository: a
    /// warning.</summary>
    public const string Metadata = "HRD600";

    /// <summary>A document of a kind that keeps its authors' names and its earlier versions.</summary>
    public const string Document = "HRD601";

    /// <summary>A drawing that holds what cannot be written anew, such as a photo.</summary>
    public const string Drawing = "HRD602";

    /// <summary>A document that is no PDF file, or a damaged one.</summary>
    public const string DocumentDamaged = "HRD603";

    /// <summary>A document with a password or with rights.</summary>
    public const string DocumentLocked = "HRD604";

    /// <summary>A document with something that is seen and cannot be written anew, or hides something.</summary>
    public const string DocumentNotCleanable = "HRD605";

    /// <summary>A document that is larger, or unpacks to more, than is read.</summary>
    public const string DocumentTooLarge = "HRD606";
}
