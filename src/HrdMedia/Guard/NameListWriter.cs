using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HrdMedia.Guard;

/// <summary>Adds names to a list, each with the forms in which a text may have it, and takes them out.</summary>
public static class NameListWriter
{
    // So many hashes, or a multiple of it, stand in a list, whatever it holds.
    private const int Block = 256;

    // Fewer letters are in too many other words.
    private const int LeastLetters = 4;

    /// <summary>An empty list with a fresh key.</summary>
    public static NameList New() => New(RandomNumberGenerator.GetBytes(NameHashes.KeyLength));

    /// <summary>An empty list with a key that is there.</summary>
    public static NameList New(byte[] key) => new(key, [new NameHashes(key).Sign()], []);

    /// <summary>The list with a name more; null when the name is too short to be told from ordinary words.</summary>
    public static NameList? With(NameList list, string name)
    {
        ArgumentNullException.ThrowIfNull(list);
        var words = NameWords.Of(name);
        if (words.Count is 0 or > NameList.MostWords ||
            words.Sum(w => w.Length) < (words.Count == 1 ? LeastLetters : LeastLetters + 1))
        {
            return null;
        }

        var (hashes, all, names) = (list.Hashes, new HashSet<ulong>(list.Words), new HashSet<UInt128>(list.Names));
        foreach (var (form, parts) in NameForms.Of(words, name.EnumerateRunes().Any(NameWords.IsAbjad)))
        {
            all.UnionWith(parts.Select(part => hashes.Word(form, part)));
            names.Add(hashes.Name(form, parts));
        }

        return list.With(all, names);
    }

    /// <summary>The list without a name, which must be spelt as it was added, in any order; null when it does not have it. What
    /// is one name to the list goes together, and hashes of single words stay: other names may have them.</summary>
    public static NameList? Without(NameList list, string name)
    {
        ArgumentNullException.ThrowIfNull(list);
        var words = NameWords.Of(name);
        if (words.Count is 0 or > NameList.MostWords)
        {
            return null;
        }

        var (names, isAbjad) = (new HashSet<UInt128>(list.Names), name.EnumerateRunes().Any(NameWords.IsAbjad));
        var isThere = names.Contains(list.Hashes.Name('s', words.Select(NameSpelling.Strict)));
        names.ExceptWith(Orders([.. words]).SelectMany(order => NameForms.Of(order, isAbjad))
            .Select(form => list.Hashes.Name(form.Form, form.Words)));
        return isThere ? list.With([.. list.Words], names) : null;
    }

    /// <summary>The list with hashes of nothing, up to a round number of each.</summary>
    public static NameList Padded(NameList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var (words, names) = (new HashSet<ulong>(list.Words), new HashSet<UInt128>(list.Names));
        while (words.Count == 0 || words.Count % Block != 0)
        {
            words.Add(BinaryPrimitives.ReadUInt64BigEndian(RandomNumberGenerator.GetBytes(8)));
        }

        while (names.Count == 0 || names.Count % Block != 0)
        {
            names.Add(BinaryPrimitives.ReadUInt128BigEndian(RandomNumberGenerator.GetBytes(16)));
        }

        return list.With(words, names);
    }

    private static IEnumerable<string[]> Orders(string[] words) => words.Length < 2 ? [words]
        : words.SelectMany((word, at) => Orders([.. words[..at], .. words[(at + 1)..]])
            .Select(rest => (string[])[word, .. rest]));
}
