using HrdMedia.Layout;

namespace HrdMedia.Theme;

/// <summary>The files that travel inside the program.</summary>
internal static class EmbeddedFiles
{
    /// <summary>All files of a folder, by name.</summary>
    public static IReadOnlyList<ThemeAsset> In(string folder) =>
    [
        .. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(name[(folder.Length + 1)..], Read(name)!)),
    ];

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
