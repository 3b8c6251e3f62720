using System.Collections.Frozen;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>A name's words, romanised.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.Ordinal, "de", "da", "do", "dos", "das",
        "del", "della", "di", "du", "des", "la", "le", "les", "el", "al", "ul", "van", "von", "der", "den", "ter", "zu", "bin",
        "ibn", "bint", "y", "e", "and", "of", "the", "und", "et");

    /// <summary>Words that stand between those of a name, or are left out.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) =>
        word.Length <= 5 && Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a letter is of a script that leaves short vowels out: Hebrew, Syriac, Arabic.</summary>
    public static bool IsAbjad(Rune letter) => letter.Value is (>= 0x590 and <= 0x77F) or (>= 0x8A0 and <= 0x8FF) or
        (>= 0xFB1D and <= 0xFEFC);

    /// <summary>The words; particles only where there is nothing else.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var (words, letters) = (new List<string>(), new List<Rune>());
        foreach (var rune in name.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Romanisation.IsLetter(rune))
            {
                letters.Add(rune);
            }
            else if (!Romanisation.IsIgnored(rune) && letters.Count > 0)
            {
                words.Add(Romanised(letters));
                letters.Clear();
            }
        }

        var telling = words.Where(w => w.Length > 0 && !IsParticle(w)).ToArray();
        return telling.Length > 0 ? telling : words;
    }

    /// <summary>Letters as one romanised word, without the Arabic article.</summary>
    public static string Romanised(IReadOnlyList<Rune> letters)
    {
        var word = new StringBuilder(letters.Count + 8);
        foreach (var letter in letters)
        {
            Romanisation.Append(letter.IsAscii ? new Rune(char.ToLowerInvariant((char)letter.Value))
                : Rune.ToLowerInvariant(letter), word);
        }

        var article = letters[0].Value is < 0x600 or > 0x6FF ? 0
            : word.Length > 4 && word[0] == 'a' && word[1] == 'l' ? 2
            : word.Length > 5 && word[0] is 'u' or 'b' or 'f' or 'k' && word[1] == 'a' && word[2] == 'l' ? 3 : 0;
        // At a word's beginning this letter is a consonant.
        return letters[0].Value == 0x648 && article == 0 ? "v" + word.ToString(1, word.Length - 1)
            : word.ToString(article, word.Length - article);
    }
}
