using HrdMedia.Theme;

namespace HrdMedia.Cli.Serve;

/// <summary>The preview's own files.</summary>
internal static class PreviewFiles
{
    /// <summary>A file and its media type, or null.</summary>
    /// <param name="name">Its name, without a folder.</param>
    public static (byte[] Bytes, string Type)? Find(string name) => name switch
    {
        "live.js" => (Embedded(name), "text/javascript; charset=utf-8"),
        "preview.css" => (Embedded(name), "text/css; charset=utf-8"),
        // The look of the site also where there is no site yet.
        "site.css" => (new DefaultTheme().Assets("en").Single(asset => asset.Name == name).Bytes.ToArray(),
            "text/css; charset=utf-8"),
        _ => null,
    };

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream($"serve/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
