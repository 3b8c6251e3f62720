using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>The small words of some languages that no other of them has.</summary>
internal static class SmallWords
{
    private static readonly (string Tag, string Name, string[] Words)[] Tables =
    [
        ("en", "English", ["the", "and", "of", "is", "was", "with", "this", "they", "are"]),
        ("es", "Spanish", ["el", "los", "las", "del", "una", "y", "pero", "muy", "por"]),
        ("fr", "French", ["les", "des", "est", "dans", "une", "qui", "avec", "pour", "et"]),
        ("pt", "Portuguese", ["não", "uma", "com", "mais", "são", "ao", "pelo", "também", "dos"]),
        ("de", "German", ["und", "der", "das", "nicht", "ist", "ein", "mit", "auch", "wir"]),
        ("it", "Italian", ["che", "di", "sono", "non", "della", "gli", "anche", "perché", "nel"]),
    ];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LanguageOf = Tables
        .SelectMany((table, i) => table.Words.Select(word => (word, i)))
        .ToDictionary(w => w.word, w => w.i, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Those in ASCII, by their letters as one number.
    private static readonly Dictionary<ulong, int> LanguageOfAscii = Tables
        .SelectMany((table, i) => table.Words.Where(word => Ascii.IsValid(word)).Select(word => (word, i)))
        .ToDictionary(w => Number(Encoding.UTF8.GetBytes(w.word)), w => w.i);

    // With which letters the words of each length begin, a bit for each: most words of a text need not be looked up.
    private static readonly uint[] Begins = BeginsOf([.. Tables.SelectMany(t => t.Words)]);

    // In UTF-8 a character has at most this many bytes for each part of UTF-16.
    private const int MaxBytes = 3;

    /// <summary>How many languages there are.</summary>
    public static int Languages => Tables.Length;

    /// <summary>The number of the language, or -1 when its words are not known.</summary>
    public static int IndexOf(string language) => Array.FindIndex(Tables, t => t.Tag == language);

    /// <summary>The language's name in English.</summary>
    public static string NameOf(int language) => Tables[language].Name;

    /// <summary>Adds to <paramref name="counts"/>, which has a place for each language, how many of its words stand in a
    /// text in UTF-8.</summary>
    public static void Count(ReadOnlySpan<byte> text, Span<int> counts)
    {
        var (start, at, isAscii) = (0, 0, Ascii.IsValid(text));
        ReadOnlySpan<uint> begins = Begins;
        for (; at + Vector128<byte>.Count <= text.Length; at += Vector128<byte>.Count)
        {
            var spaces = Vector128.Equals(Vector128.Create(text[at..]), Vector128.Create((byte)' ')).ExtractMostSignificantBits();
            for (; spaces != 0; spaces &= spaces - 1)
            {
                var end = at + BitOperations.TrailingZeroCount(spaces);
                CountWord(text[start..end], isAscii, begins, counts);
                start = end + 1;
            }
        }

        for (; at < text.Length; at++)
        {
            if (text[at] == ' ')
            {
                CountWord(text[start..at], isAscii, begins, counts);
                start = at + 1;
            }
        }

        CountWord(text[start..], isAscii, begins, counts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CountWord(ReadOnlySpan<byte> word, bool isAscii, ReadOnlySpan<uint> begins, Span<int> counts)
    {
        if (!isAscii)
        {
            CountOther(word, counts);
        }
        else if (word.Length < begins.Length && !word.IsEmpty && (begins[word.Length] >> (word[0] & 0x1F) & 1) > 0 &&
            LanguageOfAscii.TryGetValue(Number(word), out var language))
        {
            counts[language]++;
        }
    }

    private static void CountOther(ReadOnlySpan<byte> written, Span<int> counts)
    {
        if (written.IsEmpty || written.Length > (Begins.Length - 1) * MaxBytes)
        {
            return;
        }

        Span<char> word = stackalloc char[written.Length];
        word = word[..Encoding.UTF8.GetChars(written, word)];
        if (word.Length < Begins.Length && (!char.IsAscii(word[0]) || (Begins[word.Length] >> (word[0] & 0x1F) & 1) > 0)
            && LanguageOf.TryGetValue(word, out var language))
        {
            counts[language]++;
        }
    }

    // The letters of both cases are the same, and so short a word fits.
    private static ulong Number(ReadOnlySpan<byte> word)
    {
        var number = 0UL;
        foreach (var letter in word)
        {
            number = (number << 8) | letter | 0x20;
        }

        return number;
    }

    // The last five bits of a letter are the same in both cases.
    private static uint[] BeginsOf(string[] words)
    {
        var begins = new uint[words.Max(w => w.Length) + 1];
        foreach (var word in words)
        {
            begins[word.Length] |= 1u << (word[0] & 0x1F);
        }

        return begins;
    }
}
