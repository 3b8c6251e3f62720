using System.Collections.Frozen;
using System.Globalization;

namespace HrdMedia.Search;

/// <summary>
/// Words as they are compared: without case, accents, vowel signs, tatweel and nukta, letters that stand for one another made
/// one. The browser folds by the same rules (theme/assets/search-words.js), from which the table has been written; a test holds
/// the two together for every character.
/// </summary>
public static class Folding
{
    /// <summary>Longer words are cut to this many UTF-16 code units.</summary>
    public const int Longest = 32;

    /// <summary>Room that any folded word fits in.</summary>
    internal const int Room = 64;

    // Each character that is not its own folding; the runtime itself knows no decompositions without a culture's data.
    private static readonly FrozenDictionary<char, string> Table = Load();

    /// <summary>Whether a text goes on with a character of a word, and with how many code units.</summary>
    internal static bool IsWord(ReadOnlySpan<char> rest, out int length)
    {
        length = 1;
        var c = rest[0];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        // Soft hyphen, zero-width joiners and marks of direction stand inside words.
        if (c is '\u00AD' or '\u061C' or (>= '\u200C' and <= '\u200F'))
        {
            return true;
        }

        return System.Text.Rune.DecodeFromUtf16(rest, out var rune, out length) == System.Buffers.OperationStatus.Done &&
            System.Text.Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber;
    }

    /// <summary>Folds a word into <paramref name="target"/>, which has <see cref="Room"/>; returns the length.</summary>
    internal static int Fold(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < word.Length && length <= Longest; i++)
        {
            var c = word[i];
            if (char.IsAscii(c))
            {
                target[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            }
            else if (Table.TryGetValue(c, out var folded))
            {
                folded.CopyTo(target[length..]);
                length += folded.Length;
            }
            else
            {
                target[length++] = c;
            }
        }

        return length <= Longest ? length : char.IsHighSurrogate(target[Longest - 1]) ? Longest - 1 : Longest;
    }

    private static FrozenDictionary<char, string> Load()
    {
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("folding.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows[(char)int.Parse(line.AsSpan(0, tab), NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = line[(tab + 1)..];
        }

        return rows.ToFrozenDictionary();
    }
}
