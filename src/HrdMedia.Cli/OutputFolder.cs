namespace HrdMedia.Cli;

/// <summary>Says whether a folder may be replaced by a site: what stands in it is gone afterwards.</summary>
internal static class OutputFolder
{
    // What every build makes. One of them alone proves little: any project may have an index.html.
    private static readonly string[] Marks = ["index.html", "404.html", "sitemap.xml", "_headers"];

    /// <summary>Throws unless the folder is missing, empty, or a site of ours and nothing else.</summary>
    /// <exception cref="IOException">It is not, holds the catalogue or the cache, or stands in the catalogue.</exception>
    public static void RequireOurs(string output, string root, string? cache = null)
    {
        if (File.Exists(output))
        {
            throw new IOException($"'{output}' is a file. Name a folder with --output.");
        }

        var episodes = Path.Combine(Path.GetFullPath(root), "episodes");
        if (Path.GetDirectoryName(output) is null || IsIn(episodes, output) || IsIn(output, episodes))
        {
            throw new IOException(
                $"The folder '{output}' cannot hold both the catalogue and the site. Name another one with --output.");
        }

        if (cache is not null && IsIn(cache, output))
        {
            throw new IOException($"The cache '{cache}' would be published with the site in '{output}'. Name another one with " +
                "--cache.");
        }

        if (Directory.Exists(output) && !IsEmpty(output) && !IsSite(output))
        {
            throw new IOException($"The folder '{output}' holds other things than a site. Name another one with --output.");
        }
    }

    private static bool IsIn(string path, string folder) => path == folder || path.StartsWith(
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    // A name with a dot is none of ours: a site that is also a git working copy would lose its history. But the Finder of macOS
    // leaves a file of its own in each folder that somebody looks at.
    private static bool IsSite(string folder) => Marks.All(mark => File.Exists(Path.Combine(folder, mark)))
        && Directory.EnumerateFileSystemEntries(folder, ".*").All(entry => Path.GetFileName(entry) == ".DS_Store");
}
