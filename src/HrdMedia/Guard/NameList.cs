using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>
/// The names that must not be said, as keyed hashes: of each word that a name has, so that most words of a text cost one look,
/// and of each name whole. Hashes of nothing stand between them, so that their number tells nothing either.
/// </summary>
public sealed class NameList
{
    /// <summary>The first line of such a list.</summary>
    public const string Heading = "hrdmedia-names 1";

    /// <summary>How many words a name has at most.</summary>
    internal const int MostWords = 6;

    // Half a million different words are a large catalogue; whatever is beyond is computed again each time.
    private const int MostKept = 500_000;

    private readonly NameHashes hashes;
    private readonly HashSet<ulong> words;
    private readonly HashSet<UInt128> names;
    private readonly ConcurrentDictionary<string, NameWord> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameWord> seenInAbjad = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> tried = new(StringComparer.Ordinal);

    internal NameList(byte[] key, HashSet<ulong> words, HashSet<UInt128> names)
    {
        (hashes, this.words, this.names) = (new NameHashes(key), words, names);
        Key = key;
    }

    /// <summary>The key, which is kept elsewhere than the list.</summary>
    public IReadOnlyList<byte> Secret => Key;

    internal byte[] Key { get; }

    internal IReadOnlySet<ulong> Words => words;

    internal IReadOnlySet<UInt128> Names => names;

    /// <summary>How many hashes of names it holds, with those that stand for nothing.</summary>
    public int Count => names.Count;

    /// <summary>Reads a list.</summary>
    /// <exception cref="FormatException">It is none, or the key is.</exception>
    public static NameList Parse(string text, byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var lines = (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (key.Length != NameHashes.KeyLength || lines is not [Heading, ..] ||
            !lines.Skip(1).All(line => line.Length is 16 or 32 && line.All(char.IsAsciiHexDigitLower)))
        {
            throw new FormatException(key.Length != NameHashes.KeyLength ? "The key is not 32 bytes in base64."
                : "This is no list of names.");
        }

        var list = new NameList(key,
            [.. lines.Skip(1).Where(l => l.Length == 16)
                .Select(l => ulong.Parse(l, NumberStyles.HexNumber, CultureInfo.InvariantCulture))],
            [.. lines.Skip(1).Where(l => l.Length == 32)
                .Select(l => UInt128.Parse(l, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);
        return list.words.Contains(list.hashes.Sign()) ? list
            : throw new FormatException("The list of names was made with another key.");
    }

    /// <summary>The list as it is kept: in order of the hashes, which is no order of the names.</summary>
    public override string ToString() => new StringBuilder(Heading).Append('\n')
        .AppendJoin("", words.Order().Select(w => $"{w:x16}\n")).AppendJoin("", names.Order().Select(n => $"{n:x32}\n"))
        .ToString();

    /// <summary>A romanised word, as far as a name has it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isAbjad">Whether it was written in a script that leaves short vowels out.</param>
    internal NameWord Find(ReadOnlySpan<char> word, bool isAbjad)
    {
        var all = isAbjad ? seenInAbjad : seen;
        var kept = all.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!kept.TryGetValue(word, out var found))
        {
            found = Hashed(word, isAbjad);
            if (all.Count < MostKept)
            {
                kept[word] = found;
            }
        }

        return found;
    }

    /// <summary>Whether these words of one form, in any order, are a name.</summary>
    internal bool IsName(char form, IReadOnlyList<string> parts)
    {
        var key = $"{form}{string.Join(' ', parts.Order(StringComparer.Ordinal))}";
        return tried.TryGetValue(key, out var known) ? known : tried[key] = names.Contains(hashes.Name(form, parts));
    }

    private NameWord Hashed(ReadOnlySpan<char> word, bool isAbjad)
    {
        NameForm[] forms = [.. NameForms.OfWord(word, isAbjad).Where(form => words.Contains(hashes.Word(form.Form, form.Key)))
            .Select(form => new NameForm(form.Form, form.Key, names.Contains(hashes.Name(form.Form, [form.Key]))))];
        return forms.Length == 0 ? NameWord.None : new NameWord(forms);
    }
}
