using System.Globalization;
using System.Text;
using HrdMedia.People;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>The names of the catalogue's people, to be held against names in texts.</summary>
internal sealed class KnownNames
{
    // A surname of three letters has too many neighbours that are names too.
    private const int Least = 4;
    private const int Long = 7;

    private readonly HashSet<string> exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string FirstName, int Words), List<string>> byFirstName = [];
    private readonly HashSet<string> firstNames;
    private readonly int mostWords;
    private readonly Dictionary<string, string?> sounds = new(StringComparer.Ordinal);

    public KnownNames(IEnumerable<Person> people)
    {
        var names = people.Where(p => !p.IsSynthetic && p.Display != PersonDisplay.Withheld)
            .SelectMany(p => p.Name.Languages.Select(p.Name.In)).Select(Straight).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            exact.Add(name);
            // A description in place of a name, "A defender from Nepal", is near to many sentences.
            if (Words(name) is { Length: > 1 } words && words.All(w => char.IsUpper(w[0])))
            {
                var key = (Sound(words[0]), words.Length);
                byFirstName.TryAdd(key, []);
                byFirstName[key].Add(name);
            }
        }

        firstNames = [.. byFirstName.Keys.Select(key => key.FirstName)];
        mostWords = byFirstName.Keys.Select(key => key.Words).DefaultIfEmpty().Max();
    }

    /// <summary>What stands in a text and is almost a known name, with that name.</summary>
    public IEnumerable<(string Found, string Meant)> AlmostIn(string text)
    {
        var found = new List<(string, string)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsUpper(text[at]) && (at == 0 || !IsInWord(text[at - 1])) && SoundAt(text, at) is { } sound)
            {
                AddAlmostAt(text, at, sound, found);
            }
        }

        return found;
    }

    // Most capitals of a catalogue begin a few words again and again: each is looked at once.
    private string? SoundAt(string text, int at)
    {
        var word = text.AsSpan(at, WordLength(text, at));
        var cache = sounds.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!cache.TryGetValue(word, out var sound))
        {
            sound = Sound(Bare(word.ToString()));
            cache[word] = sound = firstNames.Contains(sound) ? sound : null;
        }

        return sound;
    }

    private void AddAlmostAt(string text, int start, string sound, List<(string, string)> almost)
    {
        var words = new List<string>();
        for (var at = start; words.Count < mostWords; at += BlankLength(text, at))
        {
            var length = WordLength(text, at);
            if (length == 0)
            {
                return;
            }

            words.Add(Straight(text.Substring(at, length)));
            at += length;
            if (words.Count > 1 && byFirstName.TryGetValue((sound, words.Count), out var candidates))
            {
                string[] found = [.. words[..^1], Bare(words[^1])];
                if (!exact.Contains(string.Join(' ', found)) && candidates.Find(c => IsAlmost(found, Words(c))) is { } meant)
                {
                    almost.Add((text[start..(at - words[^1].Length + found[^1].Length)], meant));
                }
            }

            if (BlankLength(text, at) == 0)
            {
                return;
            }
        }
    }

    // First names sound alike already. Other first names, Maria and Marta, are other people.
    private static bool IsAlmost(string[] found, string[] known) => found.Zip(known).Skip(1).All(pair =>
    {
        var (a, b) = (SortKeys.Of(pair.First), SortKeys.Of(pair.Second));
        // Languages put endings to names: "Donaires" is a form of the name and no mistake.
        return a == b || (char.IsUpper(pair.First[0]) && b.Length >= Least && !a.StartsWith(b, StringComparison.Ordinal) &&
            Suggestion.Distance(a, b) <= (b.Length >= Long ? 2 : 1));
    });

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsInWord(text[end]) || (end > at && text[end] is '\'' or '’' or '-')))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsInWord(char c) => char.IsLetter(c) ||
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // A name may go on in the next line, and not in the next paragraph.
    private static int BlankLength(string text, int at)
    {
        var blank = text.AsSpan(at);
        blank = blank[..^blank.TrimStart().Length];
        return blank.Count('\n') < 2 ? blank.Length : 0;
    }

    // What people write for one sound: Tatyana, Tatiana, Tatjana; Monica, Monika; Lorena, Lorenna.
    private static string Sound(string firstName)
    {
        var sound = new StringBuilder();
        foreach (var letter in SortKeys.Of(firstName).Replace("ph", "f", StringComparison.Ordinal))
        {
            var same = letter switch { 'y' or 'j' => 'i', 'k' => 'c', _ => letter };
            if (sound.Length == 0 || sound[^1] != same)
            {
                sound.Append(same);
            }
        }

        return sound.ToString();
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Straight(string name) => name.Replace('’', '\'');

    // Without the genitive's s.
    private static string Bare(string word) => Straight(word) switch
    {
        [.. var stem, '\'', 's'] => stem,
        [.. var stem, '\''] => stem,
        var whole => whole,
    };
}
