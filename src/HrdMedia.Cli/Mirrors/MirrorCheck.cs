using System.Security.Cryptography;

namespace HrdMedia.Cli.Mirrors;

/// <summary>How a folder differs from what a manifest says, each list by path.</summary>
/// <param name="Changed">Files with other bytes.</param>
/// <param name="Missing">Files that are not there.</param>
/// <param name="Added">Files that nobody published; a link counts as one, wherever it leads.</param>
/// <param name="Unserved">Files that are not there because a host reads them and gives them to nobody.</param>
internal sealed record MirrorCheck(
    IReadOnlyList<string> Changed, IReadOnlyList<string> Missing, IReadOnlyList<string> Added, IReadOnlyList<string> Unserved)
{
    private static readonly string[] ForHosts = ["_headers", "_redirects"];

    /// <summary>Whether the folder is what was published.</summary>
    public bool IsWhole => Changed.Count + Missing.Count + Added.Count == 0;

    /// <summary>Compares.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static MirrorCheck Of(string folder, Manifest manifest)
    {
        var files = new DirectoryInfo(folder)
            .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(file => Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/'),
                StringComparer.Ordinal);
        var absent = manifest.Hashes.Keys.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal).ToArray();
        return new MirrorCheck(
            [.. manifest.Hashes.Where(file => files.TryGetValue(file.Key, out var found) && found.LinkTarget is null &&
                Hash(found) != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)],
            [.. absent.Except(ForHosts)],
            [.. files.Where(file => file.Key != Routes.Manifest &&
                    (file.Value.LinkTarget is not null || !manifest.Hashes.ContainsKey(file.Key)))
                .Select(file => file.Key).Order(StringComparer.Ordinal)],
            [.. absent.Intersect(ForHosts)]);
    }

    private static string Hash(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
