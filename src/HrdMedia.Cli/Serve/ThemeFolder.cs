using HrdMedia.Theme;

namespace HrdMedia.Cli.Serve;

/// <summary>The theme's style sheets, scripts and words as they stand in <c>theme/</c> beside <c>episodes/</c>, for who works on
/// them; where there is no such folder, the theme is the one inside the program.</summary>
/// <param name="root">The folder that holds <c>episodes/</c>.</param>
internal sealed class ThemeFolder(string root)
{
    private Dictionary<string, (long Length, DateTime Written)> seen = [];

    /// <summary>The folders that are looked at.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["theme/assets", "theme/strings"];

    /// <summary>The theme.</summary>
    public DefaultTheme Theme { get; private set; } = new();

    /// <summary>Reads what has changed.</summary>
    /// <returns>Whether anything has.</returns>
    public bool Refresh()
    {
        var now = Folders.Select(folder => new DirectoryInfo(Path.Combine(root, folder))).Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateFiles("*", SearchOption.AllDirectories))
            .ToDictionary(Name, file => (file.Length, file.LastWriteTimeUtc), StringComparer.Ordinal);
        if (now.Count == seen.Count && now.All(file => seen.TryGetValue(file.Key, out var before) && before == file.Value))
        {
            return false;
        }

        // All at once and now: a page that is drawn later must not get one half of a change.
        var files = now.Keys.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(root, "theme", name)),
            StringComparer.Ordinal);
        (seen, Theme) = (now, new DefaultTheme(files.GetValueOrDefault));
        return true;
    }

    private string Name(FileInfo file) =>
        Path.GetRelativePath(Path.Combine(root, "theme"), file.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
