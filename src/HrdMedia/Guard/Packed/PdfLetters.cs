using System.Text;

namespace HrdMedia.Guard.Packed;

/// <summary>Which letters the numbers of a font are: its <c>ToUnicode</c> (ISO 32000-1, 9.10.3).</summary>
internal sealed class PdfLetters
{
    /// <summary>Which font a string is in is not asked: each is tried, up to so many.</summary>
    public const int Most = 32;

    private const int MostCodes = 65536;

    private readonly Dictionary<int, string> letters = [];
    private int width = 1;

    /// <summary>What a stream says, or null when it is none of these.</summary>
    public static PdfLetters? Of(ReadOnlySpan<byte> stream)
    {
        if (stream.IndexOf("begincmap"u8) < 0)
        {
            return null;
        }

        var map = new PdfLetters();
        for (var at = 0; at < stream.Length;)
        {
            var (begin, isRange) = Next(stream[at..]);
            if (begin < 0)
            {
                break;
            }

            at += begin;
            var end = stream[at..].IndexOf("endbf"u8);
            var part = end < 0 ? stream[at..] : stream.Slice(at, end);
            map.Add(PdfStrings.Of(part), isRange, part.Contains((byte)'['));
            at += part.Length;
        }

        return map.letters.Count == 0 ? null : map;
    }

    /// <summary>Strings as they are where no font says otherwise.</summary>
    public static string Plain(IReadOnlyList<(byte[] Bytes, bool IsOpen)> strings) => Text(strings, bytes =>
        bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
        : System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes));

    /// <summary>Strings in this font.</summary>
    public string Read(IReadOnlyList<(byte[] Bytes, bool IsOpen)> strings) => Text(strings, bytes =>
    {
        var text = new StringBuilder();
        for (var at = 0; at + width <= bytes.Length; at += width)
        {
            text.Append(letters.GetValueOrDefault(Number(bytes.AsSpan(at, width)), " "));
        }

        return text.ToString();
    });

    private static string Text(IReadOnlyList<(byte[] Bytes, bool IsOpen)> strings, Func<byte[], string> read)
    {
        var text = new StringBuilder();
        foreach (var (bytes, isOpen) in strings)
        {
            text.Append(read(bytes)).Append(isOpen ? "" : " ");
        }

        return text.ToString();
    }

    private static (int At, bool IsRange) Next(ReadOnlySpan<byte> stream)
    {
        var (one, range) = (stream.IndexOf("beginbfchar"u8), stream.IndexOf("beginbfrange"u8));
        var isRange = range >= 0 && (one < 0 || range < one);
        return (isRange ? range + "beginbfrange".Length : one < 0 ? -1 : one + "beginbfchar".Length, isRange);
    }

    private static int Number(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var value in bytes)
        {
            number = (number << 8) | value;
        }

        return number;
    }

    // Ranges of which each letter is named are rare, and passed over.
    private void Add(IReadOnlyList<(byte[] Bytes, bool IsOpen)> strings, bool isRange, bool isNamed)
    {
        var step = isRange ? 3 : 2;
        for (var at = 0; at + step <= strings.Count && !isNamed; at += step)
        {
            var (first, letter) = (strings[at].Bytes, Encoding.BigEndianUnicode.GetString(strings[at + step - 1].Bytes));
            var (from, to) = (Number(first), isRange ? Number(strings[at + 1].Bytes) : Number(first));
            width = first.Length is 1 or 2 ? first.Length : width;
            for (var code = from; code <= to && letter.Length > 0 && letters.Count < MostCodes; code++)
            {
                letters[code] = letter[..^1] + (char)(letter[^1] + (code - from));
            }
        }
    }
}
