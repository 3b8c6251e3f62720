namespace HrdMedia.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The catalogue has errors; nothing was published.</summary>
    public const int CatalogueErrors = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;

    /// <summary>The machine failed us: disk, permissions, network.</summary>
    public const int Machine = 3;

    /// <summary>A fault of this program (sysexits.h, EX_SOFTWARE).</summary>
    public const int Bug = 70;
}
