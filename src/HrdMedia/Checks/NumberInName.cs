using System.Globalization;

namespace HrdMedia.Checks;

/// <summary>The number with which an episode's file name begins.</summary>
public static class NumberInName
{
    /// <summary>The number, or null when there is none: <c>012-neap</c> has 12.</summary>
    public static int? Of(string name)
    {
        var digits = name.AsSpan(0, Math.Max(0, name.AsSpan().IndexOfAnyExceptInRange('0', '9')));
        return digits.Length < name.Length && name[digits.Length] == '-' &&
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
