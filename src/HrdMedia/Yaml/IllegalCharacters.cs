using System.Buffers;
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

    // With which bytes of UTF-8 they begin, surrogates apart, which UTF-8 has none of; and the carriage return.
    private static readonly SearchValues<byte> Beginnings = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not (9 or 10)).Select(c => (byte)c), 0x7F, 0xC2, 0xEF]);

    /// <summary>Whether bytes are UTF-8 and surely have no forbidden character, no carriage return and no U+FFFD; when not, there
    /// may still be none.</summary>
    public static bool HasNone(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            return false;
        }

        for (var next = text.IndexOfAny(Beginnings); next >= 0; next = text.IndexOfAny(Beginnings))
        {
            if (text[next..] is not ([0xC2, >= 0xA0, ..] or [0xEF, not (0xBB or 0xBF), ..]))
            {
                return false;
            }

            text = text[(next + 2)..];
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
