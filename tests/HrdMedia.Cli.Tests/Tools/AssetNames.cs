using System.Text.RegularExpressions;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>The names of assets in published files.</summary>
public static partial class AssetNames
{
    /// <summary>A text without the hashes in them: the name of an asset changes with its bytes, and with it would every
    /// page.</summary>
    public static string Masked(string text) => Hash().Replace(text, "$1-<hash>");

    [GeneratedRegex("(assets/(?:[a-z]+/)?[a-z-]+)-[0-9a-f]{8}")]
    private static partial Regex Hash();
}
