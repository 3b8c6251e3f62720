using System.Globalization;

namespace HrdMedia.Theme;

/// <summary>Places and lengths in a recording as scripts read them.</summary>
public static class SecondsExtensions
{
    private const long Most = 1_000_000_000_000;

    /// <summary>To the millisecond, without zeros at the end: <c>41</c>, <c>41.25</c>.</summary>
    public static string Exactly(this double seconds)
    {
        // What is written to the millisecond, as nearly all is, needs no arithmetic of decimals.
        var milliseconds = Math.Round(seconds * 1000);
        if (!(milliseconds is >= 0 and <= Most) || milliseconds / 1000 != seconds)
        {
            return seconds.ToString("0.###", CultureInfo.InvariantCulture);
        }

        var (whole, rest) = Math.DivRem((long)milliseconds, 1000);
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        return rest == 0 ? digits : (rest % 100, rest % 10) switch
        {
            (0, _) => $"{digits}.{rest / 100}",
            (_, 0) => $"{digits}.{rest / 10:00}",
            _ => $"{digits}.{rest:000}",
        };
    }

    /// <summary>In whole seconds.</summary>
    public static string Rounded(this double seconds) =>
        seconds is >= 0 and <= Most
            ? ((long)Math.Round(seconds, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture)
            : seconds.ToString("0", CultureInfo.InvariantCulture);
}
