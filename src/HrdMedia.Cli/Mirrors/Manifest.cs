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

    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>The hashes, in hexadecimal digits, by path.</summary>
    public IReadOnlyDictionary<string, string> Hashes => hashes;

    /// <summary>Adds a file.</summary>
    public void Add(string path, ReadOnlySpan<byte> hash) => Add(path, Convert.ToHexStringLower(hash));

    /// <summary>Adds a file by its hash in hexadecimal digits.</summary>
    public void Add(string path, string hash) => hashes[path] = hash;

    /// <summary>The list.</summary>
    public byte[] Write() => Encoding.UTF8.GetBytes(string.Concat(hashes.OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => $"{file.Value}{Gap}{file.Key}\n")));

    /// <summary>Reads a list, which may come from somebody who means harm.</summary>
    /// <exception cref="InvalidDataException">A line is none, or names a file twice or outside the site.</exception>
    public static Manifest Read(string text)
    {
        var manifest = new Manifest();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1 || lines[i].Length > 0; i++)
        {
            var line = lines[i];
            if (line.Length <= Digits + Gap.Length || line[Digits..(Digits + Gap.Length)] != Gap ||
                !line.Take(Digits).All(char.IsAsciiHexDigitLower) ||
                !IsInside(line[(Digits + Gap.Length)..]) ||
                !manifest.hashes.TryAdd(line[(Digits + Gap.Length)..], line[..Digits]))
            {
                throw new InvalidDataException($"Line {i + 1} of the manifest is not what a build writes. Get it again.");
            }
        }

        return manifest;
    }

    private static bool IsInside(string path) => !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) &&
        !path.Split('/').Any(part => part is "" or "." or "..");
}
