using HrdMedia.Layout;

namespace HrdMedia.Theme;

/// <summary>The files that travel inside the program.</summary>
internal static class EmbeddedFiles
{
    /// <summary>All files of a folder, by name.</summary>
    public static IReadOnlyList<ThemeAsset> In(string folder) =>
        [.. Names(folder).Select(name => new ThemeAsset(name[(folder.Length + 1)..], Read(name)!))];

    /// <summary>The names of all files of a folder, in order.</summary>
    public static IEnumerable<string> Names(string folder) => typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A file's bytes, or null.</summary>
    public static byte[]? Read(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
