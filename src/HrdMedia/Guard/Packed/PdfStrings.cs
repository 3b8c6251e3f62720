using System.Globalization;

namespace HrdMedia.Guard.Packed;

/// <summary>The strings of a PDF or of a page's instructions, in order (ISO 32000-1, 7.3.4).</summary>
internal static class PdfStrings
{
    // In thousandths of a letter's size; the width of a blank is about 250.
    private const double Blank = -150;

    /// <summary>Each with whether it goes on in the next without a blank, as letters that are moved closer do.</summary>
    public static IReadOnlyList<(byte[] Bytes, bool IsOpen)> Of(ReadOnlySpan<byte> text)
    {
        var (strings, isInArray) = (new List<(byte[], bool)>(), false);
        for (var at = 0; at < text.Length;)
        {
            switch (text[at])
            {
                case (byte)'[' or (byte)']':
                    (strings, isInArray) = (Closed(strings, isInArray), text[at++] == '[');
                    break;
                case (byte)'(':
                    strings.Add((Literal(text, ref at), isInArray));
                    break;
                case (byte)'<' when at + 1 < text.Length && text[at + 1] != '<':
                    strings.Add((Hex(text, ref at), isInArray));
                    break;
                case (byte)'-' when isInArray:
                    strings = Closed(strings, Moved(text, ref at) < Blank);
                    break;
                default:
                    at += text[at] == '<' ? 2 : 1;
                    break;
            }
        }

        return strings;
    }

    private static double Moved(ReadOnlySpan<byte> text, ref int at)
    {
        _ = System.Buffers.Text.Utf8Parser.TryParse(text[at..], out double moved, out var length);
        at += Math.Max(1, length);
        return moved;
    }

    private static List<(byte[], bool)> Closed(List<(byte[] Bytes, bool IsOpen)> strings, bool isInArray)
    {
        if (isInArray && strings.Count > 0)
        {
            strings[^1] = strings[^1] with { IsOpen = false };
        }

        return strings;
    }

    private static byte[] Literal(ReadOnlySpan<byte> text, ref int at)
    {
        var (bytes, depth) = (new List<byte>(), 1);
        for (at++; at < text.Length; at++)
        {
            var value = text[at];
            depth += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (depth == 0)
            {
                at++;
                break;
            }

            if (value == '\\' && at + 1 < text.Length)
            {
                Escaped(text, ref at, bytes);
                continue;
            }

            bytes.Add(value);
        }

        return [.. bytes];
    }

    private static void Escaped(ReadOnlySpan<byte> text, ref int at, List<byte> bytes)
    {
        var (value, digits) = (0, 0);
        while (digits < 3 && at + 1 < text.Length && text[at + 1] is >= (byte)'0' and <= (byte)'7')
        {
            (value, digits, at) = ((8 * value) + text[at + 1] - '0', digits + 1, at + 1);
        }

        if (digits > 0)
        {
            bytes.Add((byte)value);
            return;
        }

        // A line that is only parted for whoever writes it.
        if (text[++at] is not ((byte)'\n' or (byte)'\r'))
        {
            bytes.Add(text[at] is (byte)'n' or (byte)'r' or (byte)'t' ? (byte)' ' : text[at]);
        }
    }

    private static byte[] Hex(ReadOnlySpan<byte> text, ref int at)
    {
        var (bytes, high) = (new List<byte>(), -1);
        for (at++; at < text.Length && text[at] != '>'; at++)
        {
            if (!int.TryParse(text.Slice(at, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digit))
            {
                continue;
            }

            if (high >= 0)
            {
                bytes.Add((byte)((high << 4) | digit));
            }

            high = high >= 0 ? -1 : digit;
        }

        return [.. bytes];
    }
}
