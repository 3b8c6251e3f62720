using System.Globalization;
using System.Net;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>Reads a text as people would see it: entities, percent and backslash escapes are what they stand for.</summary>
internal static class Escapes
{
    private const int LongestEntity = 32;

    /// <summary>The first character of a text that is not empty.</summary>
    /// <param name="rest">The text.</param>
    /// <param name="length">How many code units it takes.</param>
    public static Rune Read(ReadOnlySpan<char> rest, out int length)
    {
        if (rest[0] is '&' or '%' or '\\' && Decoded(rest, out length) is { } decoded)
        {
            return decoded;
        }

        return Rune.DecodeFromUtf16(rest, out var rune, out length) == System.Buffers.OperationStatus.Done ? rune
            : Rune.ReplacementChar;
    }

    private static Rune? Decoded(ReadOnlySpan<char> rest, out int length) => rest[0] switch
    {
        '&' => Entity(rest, out length),
        '%' => Percent(rest, out length),
        _ => Backslash(rest, out length),
    };

    // An ampersand may itself be escaped, once for each text that the text stands in.
    private static Rune? Entity(ReadOnlySpan<char> rest, out int length)
    {
        var start = 1;
        while (rest[start..].StartsWith("amp;", StringComparison.Ordinal))
        {
            start += 4;
        }

        length = start;
        var end = rest[start..Math.Min(rest.Length, start + LongestEntity)].IndexOf(';');
        if (end <= 0)
        {
            return null;
        }

        var decoded = WebUtility.HtmlDecode($"&{rest.Slice(start, end + 1)}");
        length = start + end + 1;
        return decoded.Length <= 2 && Rune.DecodeFromUtf16(decoded, out var rune, out var used) ==
            System.Buffers.OperationStatus.Done && used == decoded.Length ? rune : null;
    }

    private static Rune? Percent(ReadOnlySpan<char> rest, out int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && rest.Length >= 3 * (count + 1) && rest[3 * count] == '%' &&
            byte.TryParse(rest.Slice((3 * count) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out bytes[count]))
        {
            count++;
            if (Rune.DecodeFromUtf8(bytes[..count], out var rune, out _) == System.Buffers.OperationStatus.Done)
            {
                length = 3 * count;
                return rune;
            }
        }

        length = 1;
        return null;
    }

    // \u0041, \U00000041, \x41: of JSON, JavaScript and YAML. A backslash may itself be escaped.
    private static Rune? Backslash(ReadOnlySpan<char> rest, out int length)
    {
        var start = rest.Length - rest.TrimStart('\\').Length;
        var digits = start == rest.Length ? 0 : rest[start] switch { 'u' => 4, 'U' => 8, 'x' => 2, _ => 0 };
        length = start + 1 + digits;
        return digits > 0 && rest.Length >= length && int.TryParse(rest.Slice(start + 1, digits), NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value) ? new Rune(value) : null;
    }
}
