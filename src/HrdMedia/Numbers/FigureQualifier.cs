namespace HrdMedia.Numbers;

/// <summary>How exact a figure is.</summary>
public enum FigureQualifier
{
    /// <summary>As counted.</summary>
    Exact,

    /// <summary>Not less; perhaps more.</summary>
    AtLeast,

    /// <summary>An estimate.</summary>
    Estimate,
}
