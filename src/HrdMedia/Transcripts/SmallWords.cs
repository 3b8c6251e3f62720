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

    // With which letters the words of each length begin, a bit for each: most words of a text need not be looked up.
    private static readonly uint[] Begins = BeginsOf([.. Tables.SelectMany(t => t.Words)]);

    /// <summary>How many languages there are.</summary>
    public static int Languages => Tables.Length;

    /// <summary>The number of the language, or -1 when its words are not known.</summary>
    public static int IndexOf(string language) => Array.FindIndex(Tables, t => t.Tag == language);

    /// <summary>The language's name in English.</summary>
    public static string NameOf(int language) => Tables[language].Name;

    /// <summary>Adds to <paramref name="counts"/>, which has a place for each language, how many of its words stand in a
    /// text.</summary>
    public static void Count(string text, Span<int> counts)
    {
        var begins = Begins;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf(' ');
            var length = end < 0 ? rest.Length : end;
            if (length > 0 && length < begins.Length && (!char.IsAscii(rest[0]) || (begins[length] >> (rest[0] & 0x1F) & 1) > 0)
                && LanguageOf.TryGetValue(rest[..length], out var language))
            {
                counts[language]++;
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }
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
