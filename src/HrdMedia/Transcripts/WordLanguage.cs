using System.Text;

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

    /// <summary>What the words are in, in words ("English", "in Arabic script"), when it is another than the given language; else
    /// null.</summary>
    public static string? OtherThan(string tag, ReadOnlySpan<Cue> cues)
    {
        var language = tag.Split('-')[0];
        return OtherScript(language, cues, hasScript: tag.Split('-').Any(part => part.Length == 4)) ??
            OtherWords(language, cues);
    }

    private static string? OtherScript(string language, ReadOnlySpan<Cue> cues, bool hasScript)
    {
        var own = Array.FindIndex(Scripts, s => s.Languages.Contains($" {language} ", StringComparison.Ordinal));
        if (own < 0 || hasScript)
        {
            return null;
        }

        var letters = 0;
        var rest = Size(cues);
        Span<int> counts = stackalloc int[Scripts.Length];
        foreach (ref readonly var cue in cues)
        {
            letters += Count(cue.Utf8.Span, counts);
            rest -= cue.Utf8.Length;
            // There are never more letters than bytes. Even if all that is left were in another script, a tenth would be in the
            // language's own.
            if (counts[own] * 9L >= letters - counts[own] + rest)
            {
                return null;
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

    private static int Size(ReadOnlySpan<Cue> cues)
    {
        var size = 0;
        foreach (ref readonly var cue in cues)
        {
            size += cue.Utf8.Length;
        }

        return size;
    }

    // Counts the letters of each script; returns how many there are in all.
    private static int Count(ReadOnlySpan<byte> text, Span<int> counts)
    {
        var letters = 0;
        while (!text.IsEmpty)
        {
            if (text[0] < 0x80)
            {
                var isLetter = char.IsAsciiLetter((char)text[0]) ? 1 : 0;
                letters += isLetter;
                counts[0] += isLetter;
                text = text[1..];
                continue;
            }

            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (rune.IsBmp && char.IsLetter((char)rune.Value))
            {
                letters++;
                Count((char)rune.Value, counts);
            }

            text = text[length..];
        }

        return letters;
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

    private static string? OtherWords(string language, ReadOnlySpan<Cue> cues)
    {
        var own = SmallWords.IndexOf(language);
        if (own < 0)
        {
            return null;
        }

        Span<int> counts = stackalloc int[SmallWords.Languages];
        foreach (ref readonly var cue in cues)
        {
            SmallWords.Count(cue.Utf8.Span, counts);
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best != own && counts[best] >= EnoughWords && counts[best] > Times * counts[own] ? SmallWords.NameOf(best) : null;
    }
}
