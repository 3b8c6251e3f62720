namespace HrdMedia.Fuzzing;

/// <summary>What is known of each kind of file.</summary>
internal static class InputKinds
{
    private static readonly Dictionary<string, InputKind> ByEnding = new(StringComparer.Ordinal)
    {
        [".md"] = InputKind.Page, [".vtt"] = InputKind.Vtt, [".srt"] = InputKind.Srt, [".json"] = InputKind.JsonTranscript,
        [".html"] = InputKind.HtmlTranscript, [".txt"] = InputKind.TextTranscript, [".mp3"] = InputKind.Mp3,
        [".m4a"] = InputKind.Mp4, [".mp4"] = InputKind.Mp4, [".ogg"] = InputKind.Ogg, [".opus"] = InputKind.Ogg,
        [".wav"] = InputKind.Wav, [".jpg"] = InputKind.Jpeg, [".png"] = InputKind.Png, [".webp"] = InputKind.Webp,
        [".gif"] = InputKind.Gif, [".pdf"] = InputKind.Pdf, [".svg"] = InputKind.Svg,
        [".xml"] = InputKind.Feed,
    };

    private static readonly Dictionary<string, InputKind> ByFolder = new(StringComparer.Ordinal)
    {
        ["people"] = InputKind.Person, ["countries"] = InputKind.Country, ["topics"] = InputKind.Topic,
        ["courses"] = InputKind.Course, ["numbers"] = InputKind.Figure, ["timeline"] = InputKind.Event,
    };

    /// <summary>The kind of a file by its place and name; null for what no kind is fuzzed of.</summary>
    public static InputKind? Of(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["episodes", "site.yaml"] => InputKind.Site,
            ["episodes", "changes.yaml"] => InputKind.Changes,
            ["episodes", "pages", _] when path.EndsWith(".md", StringComparison.Ordinal) => InputKind.Page,
            ["episodes", _] or [.., "README.md"] => null,
            ["episodes", var folder, var name] when name.EndsWith(".yaml", StringComparison.Ordinal) =>
                name == "show.yaml" ? InputKind.Show : ByFolder.TryGetValue(folder, out var kind) ? kind : InputKind.Episode,
            [.., var name] when name.EndsWith("chapters.json", StringComparison.Ordinal) => InputKind.Chapters,
            _ => ByEnding.TryGetValue(Path.GetExtension(path), out var kind) ? kind : null,
        };
    }

    /// <summary>Whether lines and words are meant, and not bytes.</summary>
    public static bool IsText(InputKind kind) => kind is <= InputKind.Chapters or InputKind.Feed or InputKind.Svg;

    /// <summary>Whether the whole catalogue is read with it, which takes longest.</summary>
    public static bool IsOfCatalogue(InputKind kind) => kind <= InputKind.Page;
}
