using System.Text.RegularExpressions;

namespace HrdMedia.Tests.Harness;

/// <summary>A message may offer a fresh guid, another one in each run.</summary>
public static partial class FreshGuids
{
    /// <summary>The message as it is in every run.</summary>
    public static string Mask(string message) => Offered().Replace(message, "$1<guid>");

    [GeneratedRegex("(write |guid: )[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Offered();
}
