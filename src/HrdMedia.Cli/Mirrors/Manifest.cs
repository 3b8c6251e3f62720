using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Cli.Mirrors;

/// <summary>The SHA-256 of every file of a site but this list itself, in the form that <c>sha256sum --check</c> reads: sorted by
/// path, so that the same site has the same list. Safe to add to from several threads.</summary>
internal sealed class Manifest
{
    private const int Digits = 2 * SHA256.HashSizeInBytes;
    private const string Gap = "  ";

    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdef");

    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>The hashes, in hexadecimal digits, by path.</summary>
    public IReadOnlyDictionary<string, string> Hashes => hashes;

    /// <summary>Adds a file.</summary>
    public void Add(string path, ReadOnlySpan<byte> hash) => Add(path, Convert.ToHexStringLower(hash));

    /// <summary>Adds a file by its hash in hexadecimal digits.</summary>
    public void Add(string path, string hash) => hashes[path] = hash;

    /// <summary>The list.</summary>
    public byte[] Write()
    {
        var list = new StringBuilder();
        foreach (var (path, hash) in hashes.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            list.Append(hash).Append(Gap).Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(list.ToString());
    }

    /// <summary>Reads a list, which may come from somebody who means harm.</summary>
    /// <exception cref="InvalidDataException">A line is none, or names a file twice or outside the site.</exception>
    public static Manifest Read(string text)
    {
        var manifest = new Manifest();
        Read(text, (hash, path) => manifest.hashes.TryAdd(path.ToString(), hash.ToString()));
        return manifest;
    }

    /// <summary>Reads a list line by line.</summary>
    /// <param name="text">The list.</param>
    /// <param name="take">Gets each hash and path; tells whether it could do with them.</param>
    /// <exception cref="InvalidDataException">A line is none, names a file outside the site, or was not taken.</exception>
    public static void Read(ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, ReadOnlySpan<char>, bool> take)
    {
        for (var number = 1; text.Length > 0; number++)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = text[(end < 0 ? text.Length : end + 1)..];
            if (!IsLine(line) || !take(line[..Digits], line[(Digits + Gap.Length)..]))
            {
                throw new InvalidDataException($"Line {number} of the manifest is not what a build writes. Get it again.");
            }
        }
    }

    private static bool IsLine(ReadOnlySpan<char> line) => line.Length > Digits + Gap.Length &&
        line[Digits..].StartsWith(Gap) && !line[..Digits].ContainsAnyExcept(HexadecimalDigits) &&
        IsInside(line[(Digits + Gap.Length)..]);

    private static bool IsInside(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
            {
                return false;
            }
        }

        return !Path.IsPathRooted(path) && !path.Contains('\\');
    }
}
