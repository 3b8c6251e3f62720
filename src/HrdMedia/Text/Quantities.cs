using System.Globalization;

namespace HrdMedia.Text;

/// <summary>Numbers as pages show them.</summary>
public static class Quantities
{
    /// <summary>A whole number with its thousands set apart, for example "4,814".</summary>
    public static string Whole(decimal number, Locale locale) =>
        Short(Math.Round(number, 0, MidpointRounding.AwayFromZero), locale);

    /// <inheritdoc cref="Whole(decimal, Locale)"/>
    // Of a length of time, nearly always: no thousands are in it.
    public static string Whole(int number, Locale locale) => number is >= 0 and < 1000
        ? locale.Digits(number.ToString(CultureInfo.InvariantCulture)) : Whole((decimal)number, locale);

    /// <summary>A number with at most one digit after the point.</summary>
    public static string Short(decimal number, Locale locale)
    {
        var plain = number.ToString("0.#", CultureInfo.InvariantCulture);
        var sign = plain.StartsWith('-') ? "-" : "";
        var parts = plain[sign.Length..].Split('.');
        var fraction = parts.Length > 1 ? locale.Point + parts[1] : "";
        return locale.Digits(sign + Grouped(parts[0], locale) + fraction);
    }

    /// <summary>A percentage, for example "80.8 %".</summary>
    public static string Percent(decimal number, Locale locale) => Short(number, locale) + locale.Percent;

    /// <summary>A file's size in powers of 1000, for example "512 kB" or "24.1 MB".</summary>
    public static string Bytes(long bytes, Locale locale) => bytes < 1_000_000
        ? Fill(locale.Kilobytes, Whole(Math.Max(1, bytes / 1000), locale))
        : Fill(locale.Megabytes, Short(bytes / 1_000_000m, locale));

    private static string Fill(string form, string number) => form.Replace("{0}", number, StringComparison.Ordinal);

    private static string Grouped(string digits, Locale locale)
    {
        if (digits.Length < 3 + locale.LeastBeforeGroup)
        {
            return digits;
        }

        var (rest, text) = (digits[..^3], digits[^3..]);
        while (rest.Length > 0)
        {
            var cut = Math.Max(0, rest.Length - locale.GroupSize);
            (rest, text) = (rest[..cut], rest[cut..] + locale.Group + text);
        }

        return text;
    }
}
