using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>
/// Keyed hashes (HMAC-SHA-256) of words and names. The key has 256 random bits, so that the hashes without it tell nothing, and
/// trying all names of the world needs the key; a slow hash would add nothing but time.
/// </summary>
/// <param name="key">The key.</param>
internal sealed class NameHashes(byte[] key)
{
    /// <summary>How long a key is, in bytes.</summary>
    public const int KeyLength = 32;

    /// <summary>Of a single word of a name: 64 bits, for a word that is taken for another one costs only time.</summary>
    public ulong Word(char form, string word) => BinaryPrimitives.ReadUInt64BigEndian(Hash($"w{form}{word}"));

    /// <summary>Of a whole name: its words in any order.</summary>
    public UInt128 Name(char form, IEnumerable<string> words) => BinaryPrimitives.ReadUInt128BigEndian(
        Hash($"n{form}{string.Join(' ', words.Order(StringComparer.Ordinal))}"));

    /// <summary>Stands in every list, to tell whether it was made with this key.</summary>
    public ulong Sign() => Word('k', "");

    private byte[] Hash(string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
