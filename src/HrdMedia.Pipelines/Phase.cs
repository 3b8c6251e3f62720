namespace HrdMedia.Pipelines;

/// <summary>The phases of a build; each begins when the one before has ended for every pipeline.</summary>
public enum Phase
{
    /// <summary>Files become documents.</summary>
    Input,

    /// <summary>Documents are worked on, each pipeline for itself.</summary>
    Process,

    /// <summary>Documents become one linked catalogue.</summary>
    Link,

    /// <summary>The catalogue is held against the rules.</summary>
    Check,

    /// <summary>Outputs are rendered.</summary>
    Output,
}
