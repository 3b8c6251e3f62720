namespace HrdMedia.Cli.Serve;

/// <summary>The media types of files for which <c>_headers</c> says none, as hosts know them by the ending.</summary>
internal static class ContentTypes
{
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=UTF-8", [".css"] = "text/css; charset=UTF-8", [".js"] = "text/javascript; charset=UTF-8",
        [".txt"] = "text/plain; charset=UTF-8", [".md"] = "text/markdown; charset=UTF-8", [".csv"] = "text/csv; charset=UTF-8",
        [".vtt"] = "text/vtt; charset=UTF-8", [".srt"] = "application/x-subrip", [".json"] = "application/json",
        [".xml"] = "application/xml", [".opml"] = "text/x-opml", [".svg"] = "image/svg+xml", [".png"] = "image/png",
        [".jpg"] = "image/jpeg", [".webp"] = "image/webp", [".avif"] = "image/avif", [".gif"] = "image/gif",
        [".ico"] = "image/x-icon", [".mp3"] = "audio/mpeg", [".m4a"] = "audio/mp4", [".mp4"] = "video/mp4",
        [".ogg"] = "audio/ogg", [".opus"] = "audio/ogg", [".wav"] = "audio/wav", [".zip"] = "application/zip",
        [".pdf"] = "application/pdf", [".webmanifest"] = "application/manifest+json",
    };

    /// <summary>The media type of a file.</summary>
    public static string Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}
