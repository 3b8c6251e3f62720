namespace HrdMedia.Guard;

/// <summary>
/// The forms in which a text may have a name: its words, in the spellings that others give them, and written together. Each form
/// has a letter: s strict; v with vowels told from consonants and not from each other; b bare, of a name with vowels for texts
/// without; c bare, of a name without vowels for all texts. Bare words of two texts with vowels are not compared: Volkova is not
/// Velikova.
/// </summary>
internal static class NameForms
{
    // With fewer consonants, the bare form of one name is that of many.
    private const int LeastConsonants = 5;

    // A name of many words with several spellings each.
    private const int MostSpellings = 64;

    /// <summary>The forms of a name, and the words of each.</summary>
    /// <param name="words">Its words, romanised.</param>
    /// <param name="isAbjad">Whether it is written in a script that leaves short vowels out.</param>
    public static IEnumerable<(char Form, string[] Words)> Of(IReadOnlyList<string> words, bool isAbjad)
    {
        IEnumerable<IReadOnlyList<string>> arrangements = [words];
        if (words.Count > 1)
        {
            arrangements = arrangements.Append([string.Concat(words)]).Append([words[^1] + string.Concat(words.SkipLast(1))])
                .Append([string.Concat(words.Reverse())]);
        }

        if (words.Count > 2)
        {
            arrangements = arrangements.Concat(Enumerable.Range(0, words.Count - 1).Select(at =>
                (IReadOnlyList<string>)[.. words.Take(at), words[at] + words[at + 1], .. words.Skip(at + 2)]));
        }

        return arrangements.SelectMany(Spelt).SelectMany(spelt => Keys(spelt, isAbjad));
    }

    private static IEnumerable<string[]> Spelt(IReadOnlyList<string> words)
    {
        IEnumerable<string[]> all = [[]];
        foreach (var word in words)
        {
            all = all.SelectMany(before => Spellings(word).Select(spelling => (string[])[.. before, spelling]));
        }

        return all.Take(MostSpellings);
    }

    // What languages write for one sound beyond what is one sound to us already.
    private static IEnumerable<string> Spellings(string word) => new[]
    {
        word, word.Replace('y', 'j'), word.Replace('j', 'y'), Swap(word, "ch", "sh"), Swap(word, "sh", "ch"),
        Swap(word, "ch", "kh"), Swap(word, "kh", "ch"), word.Replace('x', 'h'), Swap(word, "ce", "se"), Swap(word, "ci", "si"),
        Swap(word, "j", "kh"),
    }.Distinct();

    private static string Swap(string word, string from, string to) => word.Replace(from, to, StringComparison.Ordinal);

    private static IEnumerable<(char Form, string[] Words)> Keys(string[] words, bool isAbjad)
    {
        string[] strict = [.. words.Select(w => NameSpelling.Strict(w))];
        yield return ('s', strict);
        string[] bare = [.. strict.Select(NameSpelling.Bare)];
        if (bare.All(word => NameSpelling.Consonants(word) > 0) && bare.Sum(NameSpelling.Consonants) >= LeastConsonants)
        {
            yield return ('b', bare);
            yield return isAbjad ? ('c', bare) : ('v', [.. strict.Select(NameSpelling.Level)]);
        }
    }
}
