using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.People;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>The names of the catalogue's people, to be held against names in texts.</summary>
internal sealed partial class KnownNames
{
    // A surname of three letters has too many neighbours that are names too.
    private const int Least = 4;
    private const int Long = 7;

    private readonly HashSet<string> exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string FirstName, int Words), List<string>> byFirstName = [];

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
    }

    /// <summary>What stands in a text and is almost a known name, with that name.</summary>
    public IEnumerable<(string Found, string Meant)> AlmostIn(string text)
    {
        if (byFirstName.Count == 0)
        {
            return [];
        }

        var words = Word().Matches(text);
        return Enumerable.Range(0, words.Count).Where(at => char.IsUpper(words[at].Value[0]))
            .SelectMany(at => AlmostAt(text, words, at)).Distinct();
    }

    private IEnumerable<(string Found, string Meant)> AlmostAt(string text, MatchCollection words, int at)
    {
        var sound = Sound(Bare(words[at].Value));
        for (var count = 2; at + count <= words.Count && Follows(text, words[at + count - 2], words[at + count - 1]); count++)
        {
            if (!byFirstName.TryGetValue((sound, count), out var candidates))
            {
                continue;
            }

            var found = words.Skip(at).Take(count).Select(w => Straight(w.Value)).ToArray();
            found[^1] = Bare(found[^1]);
            var name = string.Join(' ', found);
            if (!exact.Contains(name) && candidates.Find(c => IsAlmost(found, Words(c))) is { } meant)
            {
                yield return (text[words[at].Index..(words[at + count - 1].Index + found[^1].Length)], meant);
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

    private static bool Follows(string text, Match before, Match after) =>
        text.AsSpan(before.Index + before.Length, after.Index - before.Index - before.Length) is [_, ..] between &&
        between.IsWhiteSpace() && between.Count('\n') < 2;

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

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*")]
    private static partial Regex Word();
}
