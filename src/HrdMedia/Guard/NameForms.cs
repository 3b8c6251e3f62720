namespace HrdMedia.Guard;

/// <summary>The forms in which a text may have a name: its words, in the spellings that others give them, and written
/// together.</summary>
internal static class NameForms
{
    // With fewer consonants, the bare form of one name is that of many.
    private const int LeastConsonants = 5;

    // A name of many words with several spellings each.
    private const int MostSpellings = 64;

    /// <summary>The forms: s for strict or b for bare, and the words.</summary>
    public static IEnumerable<(char Form, string[] Words)> Of(IReadOnlyList<string> words)
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

        return arrangements.SelectMany(Spelt).SelectMany(Keys);
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
        word, word.Replace('y', 'j'), word.Replace('j', 'y'), Swap(word, "ch", "sh"), Swap(word, "sh", "ch"), Swap(word, "ch", "kh"),
        Swap(word, "kh", "ch"), word.Replace('x', 'h'), Swap(word, "ce", "se"), Swap(word, "ci", "si"), Swap(word, "j", "kh"),
    }.Distinct();

    private static string Swap(string word, string from, string to) => word.Replace(from, to, StringComparison.Ordinal);

    private static IEnumerable<(char Form, string[] Words)> Keys(string[] words)
    {
        string[] strict = [.. words.Select(w => NameSpelling.Strict(w))];
        yield return ('s', strict);
        string[] bare = [.. strict.Select(NameSpelling.Bare)];
        if (bare.All(word => NameSpelling.Consonants(word) > 0) && bare.Sum(NameSpelling.Consonants) >= LeastConsonants)
        {
            yield return ('b', bare);
        }
    }
}
