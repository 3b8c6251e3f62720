using System.Buffers;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace HrdMedia.Yaml;

/// <summary>What XML 1.0 (section 2.2, Char) forbids: control characters but tab and line ends, lone surrogates, U+FFFE and
/// U+FFFF; and U+0080 to U+009F, which HTML calls an error.</summary>
public static class IllegalCharacters
{
    // Surrogates are candidates only: a pair is legal.
    private static readonly SearchValues<char> Candidates = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not (9 or 10 or 13)).Concat(Enumerable.Range(0x7F, 0x21)).Append(0xFEFF)
            .Concat(Enumerable.Range(0xD800, 0x800)).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c)]);

    /// <summary>Whether bytes are UTF-8 and surely have no forbidden character, no carriage return and no U+FFFD; when not, there
    /// may still be none.</summary>
    public static bool HasNone(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            return false;
        }

        var rest = text;
        for (; rest.Length >= Vector128<byte>.Count; rest = rest[Vector128<byte>.Count..])
        {
            if (MayHaveOne(Vector128.Create(rest)) && !HasNone(text, text.Length - rest.Length, Vector128<byte>.Count))
            {
                return false;
            }
        }

        return HasNone(text, text.Length - rest.Length, rest.Length);
    }

    // Control characters, and with what the others begin.
    private static bool MayHaveOne(Vector128<byte> bytes)
    {
        var controls = Vector128.LessThan(bytes, Vector128.Create((byte)0x20));
        var lines = Vector128.Equals(bytes, Vector128.Create((byte)'\n')) | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
        var others = Vector128.Equals(bytes, Vector128.Create((byte)0x7F)) |
            Vector128.Equals(bytes, Vector128.Create((byte)0xC2)) | Vector128.Equals(bytes, Vector128.Create((byte)0xEF));
        return ((controls & ~lines) | others) != Vector128<byte>.Zero;
    }

    // Of the characters that begin in a part of the text. UTF-8 has no surrogates.
    private static bool HasNone(ReadOnlySpan<byte> text, int start, int length)
    {
        for (var at = start; at < start + length; at++)
        {
            var isGood = text[at] switch
            {
                (byte)'\n' or (byte)'\t' => true,
                < 0x20 or 0x7F => false,
                0xC2 => text[at + 1] >= 0xA0,
                0xEF => text[at + 1] is not (0xBB or 0xBF),
                _ => true,
            };
            if (!isGood)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of the first forbidden character, or -1.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var next = text[start..].IndexOfAny(Candidates);
            if (next < 0)
            {
                return -1;
            }

            start += next;
            if (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]))
            {
                start++;
                continue;
            }

            return start;
        }

        return -1;
    }

    /// <summary>The text with each forbidden character replaced by U+FFFD: Markdown can name one that stands in no
    /// file.</summary>
    public static string Replaced(string text)
    {
        for (var at = Find(text); at >= 0; at = Find(text))
        {
            text = $"{text.AsSpan(0, at)}\uFFFD{text.AsSpan(at + 1)}";
        }

        return text;
    }

    /// <summary>The code point's name, for example <c>U+000B</c>.</summary>
    public static string Name(ReadOnlySpan<char> text, int index) => $"U+{(int)text[index]:X4}";
}
