namespace HrdMedia.Numbers;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    /// <summary>Human beings.</summary>
    People,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Countries.</summary>
    Countries,
}
