namespace HrdMedia.Checks;

/// <summary>Codes of what shows too early.</summary>
public static class EmbargoCodes
{
    /// <summary>Something to come in files that everybody can read (a warning).</summary>
    public const string PublicSource = "HRD640";

    /// <summary>Something that only an episode to come names, and that shows already (a warning).</summary>
    public const string Early = "HRD641";
}
