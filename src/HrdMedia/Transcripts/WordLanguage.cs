namespace HrdMedia.Transcripts;

/// <summary>Tells the language of a text by its script and by the small words that only one language has. Where that is not
/// plain, nothing is said.</summary>
internal static class WordLanguage
{
    // A minute of speech: less can be a quotation, or a song.
    private const int EnoughLetters = 400;
    private const int EnoughWords = 20;
    private const int Times = 4;

    private static readonly (string Script, string Languages, char First, char Last)[] Scripts =
    [
        ("Latin", " en es fr de pt it nl sv da nb no fi pl cs sk hu ro tr id ms vi sw so tl ga cy eu ca gl ", 'A', '\u024F'),
        ("Greek", " el ", '\u0370', '\u03FF'),
        ("Cyrillic", " ru uk be bg mk ", '\u0400', '\u04FF'),
        ("Hebrew", " he yi ", '\u0590', '\u05FF'),
        ("Arabic", " ar fa ur ps sd ug ckb ", '\u0600', '\u06FF'),
        ("Devanagari", " ne hi mr ", '\u0900', '\u097F'),
        ("Korean", " ko ", '\uAC00', '\uD7A3'),
    ];

    private static readonly (string Tag, string Name, string[] Words)[] SmallWords =
    [
        ("en", "English", ["the", "and", "of", "is", "was", "with", "this", "they", "are"]),
        ("es", "Spanish", ["el", "los", "las", "del", "una", "y", "pero", "muy", "por"]),
        ("fr", "French", ["les", "des", "est", "dans", "une", "qui", "avec", "pour", "et"]),
        ("pt", "Portuguese", ["não", "uma", "com", "mais", "são", "ao", "pelo", "também", "dos"]),
        ("de", "German", ["und", "der", "das", "nicht", "ist", "ein", "mit", "auch", "wir"]),
        ("it", "Italian", ["che", "di", "sono", "non", "della", "gli", "anche", "perché", "nel"]),
    ];

    private static readonly int LongestWord = SmallWords.Max(s => s.Words.Max(w => w.Length));

    /// <summary>What the texts are in, in words ("English", "in Arabic script"), when it is another than the given language; else
    /// null.</summary>
    public static string? OtherThan(string tag, IEnumerable<string> texts)
    {
        var language = tag.Split('-')[0];
        var all = string.Join(' ', texts);
        return OtherScript(language, all, hasScript: tag.Split('-').Any(part => part.Length == 4)) ?? OtherWords(language, all);
    }

    private static string? OtherScript(string language, string text, bool hasScript)
    {
        var own = Array.FindIndex(Scripts, s => s.Languages.Contains($" {language} ", StringComparison.Ordinal));
        if (own < 0 || hasScript)
        {
            return null;
        }

        var letters = 0;
        Span<int> counts = stackalloc int[Scripts.Length];
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                letters++;
                counts[0]++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
                Count(c, counts);
            }
        }

        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return letters >= EnoughLetters && most != own && counts[most] > letters * 9L / 10 ? $"in {Scripts[most].Script} script"
            : null;
    }

    private static void Count(char letter, Span<int> counts)
    {
        for (var i = 0; i < Scripts.Length; i++)
        {
            if (letter >= Scripts[i].First && letter <= Scripts[i].Last)
            {
                counts[i]++;
                return;
            }
        }
    }

    private static string? OtherWords(string language, string text)
    {
        if (SmallWords.All(s => s.Tag != language))
        {
            return null;
        }

        var counts = CountSmallWords(text);
        int Count(string[] words) => words.Sum(w => counts[w]);
        var best = SmallWords.MaxBy(s => Count(s.Words));
        var most = Count(best.Words);
        return best.Tag != language && most >= EnoughWords && most > Times * Count(SmallWords.First(s => s.Tag == language).Words)
            ? best.Name : null;
    }

    private static Dictionary<string, int> CountSmallWords(string text)
    {
        var counts = SmallWords.SelectMany(s => s.Words).Distinct()
            .ToDictionary(w => w, _ => 0, StringComparer.OrdinalIgnoreCase);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf(' ');
            var word = end < 0 ? rest : rest[..end];
            if (word.Length <= LongestWord && known.TryGetValue(word, out var count))
            {
                known[word] = count + 1;
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return counts;
    }
}
