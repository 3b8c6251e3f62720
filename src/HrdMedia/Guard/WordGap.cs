namespace HrdMedia.Guard;

/// <summary>How a word stands to the one before it.</summary>
internal enum WordGap
{
    /// <summary>A capital begins it: <c>InesVidal</c>.</summary>
    Capital,

    /// <summary>A hyphen, an underline, a mark of emphasis: <c>ines-vidal</c>.</summary>
    Connector,

    /// <summary>One blank.</summary>
    Blank,

    /// <summary>Anything else.</summary>
    Apart,
}
