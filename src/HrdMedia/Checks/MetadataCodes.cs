namespace HrdMedia.Checks;

/// <summary>Codes of what files tell of people besides what is seen and heard in them.</summary>
public static class MetadataCodes
{
    /// <summary>A recording or picture with metadata, which is not published but stays in the repository: a warning.</summary>
    public const string Metadata = "HRD600";

    /// <summary>A document of a kind that keeps its authors' names and its earlier versions.</summary>
    public const string Document = "HRD601";
}
