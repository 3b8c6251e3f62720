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
    public const string Heading = "hrdmedia-names 2";

    /// <summary>The first line of a list whose words are hashed more slowly; nobody can make another of it.</summary>
    internal const string FirstHeading = "hrdmedia-names 1";

    /// <summary>How many words a name has at most.</summary>
    internal const int MostWords = 6;

    // Of so many words is kept that no name has them: a power of two, a megabyte.
    private const int MostKept = 1 << 17;

    private readonly NameHashes hashes;
    private readonly bool isFirst;
    private readonly HashSet<ulong> words;
    private readonly HashSet<UInt128> names;
    private readonly ulong[] strangers = new ulong[MostKept];
    private readonly ConcurrentDictionary<ulong, NameWord> known = new();
    private readonly ConcurrentDictionary<string, bool> tried = new(StringComparer.Ordinal);

    internal NameList(byte[] key, HashSet<ulong> words, HashSet<UInt128> names, bool isFirst = false)
    {
        (hashes, this.words, this.names, this.isFirst) = (new NameHashes(key, isFirst), words, names, isFirst);
        Key = key;
    }

    /// <summary>The key, which is kept elsewhere than the list.</summary>
    public IReadOnlyList<byte> Secret => Key;

    internal byte[] Key { get; }

    internal NameHashes Hashes => hashes;

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
        if (key.Length != NameHashes.KeyLength || lines is not [Heading or FirstHeading, ..] ||
            !lines.Skip(1).All(line => line.Length is 16 or 32 && line.All(char.IsAsciiHexDigitLower)))
        {
            throw new FormatException(key.Length != NameHashes.KeyLength ? "The key is not 32 bytes in base64."
                : "This is no list of names.");
        }

        var list = new NameList(key,
            [.. lines.Skip(1).Where(l => l.Length == 16)
                .Select(l => ulong.Parse(l, NumberStyles.HexNumber, CultureInfo.InvariantCulture))],
            [.. lines.Skip(1).Where(l => l.Length == 32)
                .Select(l => UInt128.Parse(l, NumberStyles.HexNumber, CultureInfo.InvariantCulture))], lines[0] == FirstHeading);
        return list.words.Contains(list.hashes.Sign()) ? list
            : throw new FormatException("The list of names was made with another key.");
    }

    /// <summary>The list as it is kept: in order of the hashes, which is no order of the names.</summary>
    public override string ToString() => new StringBuilder(isFirst ? FirstHeading : Heading).Append('\n')
        .AppendJoin("", words.Order().Select(w => $"{w:x16}\n")).AppendJoin("", names.Order().Select(n => $"{n:x32}\n"))
        .ToString();

    /// <summary>A romanised word, as far as a name has it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isAbjad">Whether it was written in a script that leaves short vowels out.</param>
    internal NameWord Find(ReadOnlySpan<char> word, bool isAbjad)
    {
        // A stranger is known by 64 bits that nobody without the key can aim at.
        var print = hashes.Quick(isAbjad ? 'B' : 'A', word) | 1;
        ref var kept = ref strangers[print >> 47];
        if (Volatile.Read(ref kept) == print)
        {
            return NameWord.None;
        }

        if (!known.TryGetValue(print, out var found))
        {
            found = Hashed(word, isAbjad);
            if (ReferenceEquals(found, NameWord.None))
            {
                Volatile.Write(ref kept, print);
            }
            else
            {
                known[print] = found;
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

    /// <summary>The list with other hashes, of the same version and key.</summary>
    internal NameList With(HashSet<ulong> otherWords, HashSet<UInt128> otherNames) => new(Key, otherWords, otherNames, isFirst);

    private NameWord Hashed(ReadOnlySpan<char> word, bool isAbjad)
    {
        var room = word.Length <= 128 ? stackalloc char[256] : new char[2 * word.Length];
        var strict = room[..NameSpelling.Strict(word, room)];
        if (strict.Length == 0)
        {
            return NameWord.None;
        }

        var forms = new List<NameForm>(0);
        var bare = room[strict.Length..];
        bare = bare[..NameSpelling.Bare(strict, bare)];
        Add(forms, 's', strict);
        if (isAbjad)
        {
            Add(forms, 'b', bare);
        }
        else
        {
            NameSpelling.Level(strict);
            Add(forms, 'v', strict);
        }

        Add(forms, 'c', bare);
        return forms.Count == 0 ? NameWord.None : new NameWord(forms);
    }

    private void Add(List<NameForm> forms, char form, ReadOnlySpan<char> key)
    {
        if (words.Contains(hashes.Word(form, key)))
        {
            forms.Add(new NameForm(form, key.ToString(), names.Contains(hashes.Name(form, [key.ToString()]))));
        }
    }
}
