namespace HrdMedia.Pipelines;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>The site works; somebody should look.</summary>
    Warning,

    /// <summary>Nothing is published until this is mended.</summary>
    Error,
}
