using System.Security.Cryptography;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>What stands in a folder, in a form that can be compared.</summary>
public static class FileTree
{
    /// <summary>Each file's path and the SHA-256 of its bytes; empty where there is no folder.</summary>
    public static IReadOnlyDictionary<string, string> Hashes(string folder) => !Directory.Exists(folder)
        ? new Dictionary<string, string>()
        : Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(file => Path.GetRelativePath(folder, file), Hash);

    /// <summary>Each file's and folder's inode, time of the last change of bytes, and of the last change at all (a new link
    /// counts).</summary>
    public static IReadOnlyDictionary<string, string> Inodes(string folder) => ExternalTools
        .Run("find", folder, "-printf", "%P\\t%i %T@ %C@\\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>The names that are missing from one, or stand for different things.</summary>
    public static string[] Difference(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        [.. one.Keys.Union(other.Keys).Where(key => !one.TryGetValue(key, out var a) || !other.TryGetValue(key, out var b) ||
            a != b)
            .Order(StringComparer.Ordinal)];

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
