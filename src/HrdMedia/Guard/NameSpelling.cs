namespace HrdMedia.Guard;

/// <summary>
/// A word in the forms in which it is compared. Strict: accents, doubled letters and the usual ways to write one sound are
/// made one. Bare: the consonants alone, and whether a vowel stands at either end, because scripts write short vowels or leave
/// them out and languages write them as they hear them.
/// </summary>
internal static class NameSpelling
{
    // Longest first.
    private static readonly (string Written, char Sound)[] Groups =
    [
        ("tsch", 'c'), ("dzh", 'g'), ("sch", 's'), ("tch", 'c'), ("ch", 'c'), ("cz", 'c'), ("sh", 's'), ("zh", 's'), ("kh", 'h'),
        ("gh", 'g'), ("dh", 'd'), ("th", 't'), ("ph", 'f'), ("bh", 'b'), ("jh", 'g'), ("dj", 'g'), ("ck", 'k'), ("ts", 's'),
        ("tz", 's'), ("ks", 'k'),
    ];

    /// <summary>The strict form of a romanised word.</summary>
    public static string Strict(string word)
    {
        var key = new char[word.Length];
        return new string(key, 0, Strict(word, key));
    }

    /// <summary>The bare form of a strict one.</summary>
    public static string Bare(string strict)
    {
        var key = new char[strict.Length];
        return new string(key, 0, Bare(strict, key));
    }

    /// <summary>The strict form with all vowels made one.</summary>
    public static string Level(string strict)
    {
        var key = strict.ToCharArray();
        Level(key);
        return new string(key);
    }

    /// <summary>Writes the strict form of a romanised word, which is never longer; returns its length.</summary>
    public static int Strict(ReadOnlySpan<char> word, Span<char> key)
    {
        word = word.TrimEnd(Romanisation.Schwa);
        var count = 0;
        for (var at = 0; at < word.Length;)
        {
            var sound = SoundAt(word[at..], out var length);
            at += length;
            // An h that ends a word after a vowel is written or not.
            if (sound == 'h' && at == word.Length && count > 0 && IsVowel(key[count - 1]))
            {
                break;
            }

            // Of several vowels the first tells most; a letter twice is one.
            if (count == 0 || (key[count - 1] != sound && !(IsVowel(key[count - 1]) && IsVowel(sound))))
            {
                key[count++] = sound;
            }
        }

        return count;
    }

    /// <summary>Writes the bare form of a strict one, which is never longer; returns its length.</summary>
    public static int Bare(ReadOnlySpan<char> strict, Span<char> key)
    {
        var count = 0;
        for (var at = 0; at < strict.Length; at++)
        {
            var sound = strict[at] switch { 'v' => 'f', 'p' => 'b', 'c' => 's', var other => other };
            if (IsVowel(sound))
            {
                if (at == 0 || at == strict.Length - 1)
                {
                    key[count++] = 'A';
                }
            }
            else if (count == 0 || key[count - 1] != sound)
            {
                key[count++] = sound;
            }
        }

        return count;
    }

    /// <summary>Makes all vowels of a strict form one.</summary>
    public static void Level(Span<char> strict)
    {
        strict.Replace('i', 'a');
        strict.Replace('u', 'a');
    }

    /// <summary>How many consonants a bare form has.</summary>
    public static int Consonants(string bare) => bare.Count(c => c != 'A');

    private static bool IsVowel(char sound) => sound is 'a' or 'i' or 'u';

    private static char SoundAt(ReadOnlySpan<char> word, out int length)
    {
        if (word.Length > 1 && word[1] is 'h' or 'z' or 'j' or 'k' or 's' or 'c')
        {
            foreach (var (written, sound) in Groups)
            {
                if (word.StartsWith(written, StringComparison.Ordinal))
                {
                    length = written.Length;
                    return sound;
                }
            }
        }

        length = 1;
        return word[0] switch
        {
            Romanisation.Schwa => 'a',
            'e' or 'y' or 'i' => 'i',
            'o' or 'u' => 'u',
            'w' => 'v',
            'q' or 'c' or 'x' => 'k',
            'z' => 's',
            'j' => 'g',
            var other => other,
        };
    }
}
