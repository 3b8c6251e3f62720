using System.Numerics;
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

    // In bytes of UTF-8: the longest word.
    private const int MaxLength = 7;

    // How many bytes are looked at together; words that begin in the first half end in it.
    private const int Block = 2 * Step;
    private const int Step = 16;

    private static readonly Dictionary<ulong, int> LanguageOf = Tables
        .SelectMany((table, i) => table.Words.Select(word => (Number: Number(Encoding.UTF8.GetBytes(word)), Language: i)))
        .ToDictionary(w => w.Number, w => w.Language);

    // With which letters the words of each length begin, a bit for each: most words of a text need not be looked up.
    private static readonly uint[] Begins = BeginsOf([.. Tables.SelectMany(t => t.Words).Select(Encoding.UTF8.GetBytes)]);

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
        Span<byte> end = stackalloc byte[Block];
        var isBegin = 1u;
        for (; !text.IsEmpty; text = text.Length > Step ? text[Step..] : [])
        {
            scoped var block = text;
            if (text.Length < Block)
            {
                end.Fill((byte)' ');
                text.CopyTo(end);
                block = end;
            }

            // A bit for each byte that is a space, and for each that has one among the next seven.
            var spaces = Spaces(block) | (Spaces(block[Step..]) << Step);
            var isBefore = (spaces >> 1) | (spaces >> 2);
            isBefore |= isBefore >> 2;
            isBefore |= isBefore >> 3;
            CountWords(block, ((spaces << 1) | isBegin) & ~spaces & isBefore & 0xFFFF, spaces, counts);
            isBegin = (spaces >> (Step - 1)) & 1;
        }
    }

    private static uint Spaces(ReadOnlySpan<byte> text) =>
        Vector128.Equals(Vector128.Create(text), Vector128.Create((byte)' ')).ExtractMostSignificantBits();

    private static void CountWords(ReadOnlySpan<byte> block, uint starts, uint spaces, Span<int> counts)
    {
        ReadOnlySpan<uint> begins = Begins;
        for (; starts != 0; starts &= starts - 1)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(spaces >> start);
            if ((begins[length] >> (block[start] & 0x1F) & 1) > 0 &&
                LanguageOf.TryGetValue(Number(block.Slice(start, length)), out var language))
            {
                counts[language]++;
            }
        }
    }

    // The same for both cases: in UTF-8 that is one bit, in ASCII and in the letters with accents of these languages. What else
    // differs in that bit alone is none of them.
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
    private static uint[] BeginsOf(byte[][] words)
    {
        var begins = new uint[MaxLength + 1];
        foreach (var word in words)
        {
            begins[word.Length] |= 1u << (word[0] & 0x1F);
        }

        return begins;
    }
}
