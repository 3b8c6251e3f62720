using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>
/// Keyed hashes of words and names. The key has 256 random bits, so that the hashes without it tell nothing, and trying all names
/// of the world needs the key; a slow hash would add nothing but time. A name is told by HMAC-SHA-256; that one of its words may
/// be there by SipHash, which is asked of every word of every text and only has to sort out nearly all of them.
/// </summary>
/// <param name="key">The key.</param>
/// <param name="isFirst">Whether words are hashed as in the first version of the list, by HMAC-SHA-256 too.</param>
internal sealed class NameHashes(byte[] key, bool isFirst = false)
{
    /// <summary>How long a key is, in bytes.</summary>
    public const int KeyLength = 32;

    // A key of its own: no hash of the one kind is one of the other.
    private readonly SipHash quick = new(HMACSHA256.HashData(key, "words"u8));

    /// <summary>Of a single word of a name: 64 bits, for a word that is taken for another one costs only time.</summary>
    public ulong Word(char form, ReadOnlySpan<char> word) => isFirst
        ? BinaryPrimitives.ReadUInt64BigEndian(Hash($"w{form}{word}")) : Quick(form, word);

    /// <summary>Of a word as it is, to know it again while the program runs.</summary>
    public ulong Quick(char form, ReadOnlySpan<char> word)
    {
        var text = word.Length < 256 ? stackalloc char[256] : new char[word.Length + 1];
        text[0] = form;
        word.CopyTo(text[1..]);
        return quick.Of(text[..(word.Length + 1)]);
    }

    /// <summary>Of a whole name: its words in any order.</summary>
    public UInt128 Name(char form, IEnumerable<string> words) => BinaryPrimitives.ReadUInt128BigEndian(
        Hash($"n{form}{string.Join(' ', words.Order(StringComparer.Ordinal))}"));

    /// <summary>Stands in every list, to tell whether it was made with this key.</summary>
    public ulong Sign() => Word('k', "");

    private byte[] Hash(string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
