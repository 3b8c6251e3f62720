using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>Which file of <c>episodes/</c> is what, by its place alone.</summary>
public static class SourcePlaces
{
    /// <summary>The site's settings.</summary>
    public const string Settings = "episodes/site.yaml";

    /// <summary>The changes that hurt subscribers and are meant.</summary>
    public const string Changes = "episodes/changes.yaml";

    /// <summary>What was taken back.</summary>
    public const string Withdrawn = "episodes/withdrawn.yaml";

    private static readonly string[] Folders = ["people", "countries", "topics", "courses", "numbers", "timeline"];

    private static readonly string[] OtherFolders = [.. Folders.Append("pages").Select(folder => $"episodes/{folder}")];

    // The second line is of kinds that cannot be published: whoever names such a file is told so, and not that nothing reads it.
    private static readonly string[] Media =
    [
        ".mp3", ".m4a", ".mp4", ".ogg", ".opus", ".wav", ".vtt", ".srt", ".png", ".jpg", ".jpeg", ".svg", ".pdf",
        ".gif", ".webp", ".heic", ".flac", ".aac", ".aiff",
    ];

    /// <summary>Whether it is the site's settings.</summary>
    public static bool IsSettings(SourceFile file) => file.Path == Settings;

    /// <summary>Whether it is the list of changes that are meant.</summary>
    public static bool IsChanges(SourceFile file) => file.Path == Changes;

    /// <summary>Whether it is the list of what was taken back.</summary>
    public static bool IsWithdrawn(SourceFile file) => file.Path == Withdrawn;

    /// <summary>Whether it is a show.</summary>
    public static bool IsShow(SourceFile file) => file.Path.EndsWith("/show.yaml", StringComparison.Ordinal) && IsInShow(file);

    /// <summary>Whether it is an episode.</summary>
    public static bool IsEpisode(SourceFile file) => IsYaml(file) && IsInShow(file) && file.Name != "show.yaml";

    /// <summary>Whether it is a page.</summary>
    public static bool IsPage(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal) &&
        file.IsIn("episodes/pages");

    /// <summary>Files of one kind that stand in a folder of their own.</summary>
    public static Func<SourceFile, bool> In(string folder)
    {
        var whole = $"episodes/{folder}";
        return file => IsYaml(file) && file.IsIn(whole);
    }

    /// <summary>Whether something reads the file, or may name it.</summary>
    public static bool IsKnown(SourceFile file) => IsSettings(file) || IsChanges(file) || IsWithdrawn(file) || IsPage(file) ||
        file.Path == "episodes/README.md" || (IsInShow(file) && (IsYaml(file) || IsMedia(file) || IsText(file))) ||
        (OtherFolders.Any(file.IsIn) && !file.IsIn("episodes/pages") && (IsYaml(file) || (IsMedia(file) &&
            (file.IsIn("episodes/courses") || !file.Name.EndsWith(".pdf", StringComparison.Ordinal)))));

    private static bool IsInShow(SourceFile file) =>
        file.Path.AsSpan().Count('/') == 2 && !OtherFolders.Any(file.IsIn);

    private static bool IsYaml(SourceFile file) => file.Path.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>Whether its name ends as those of recordings, pictures and transcripts do.</summary>
    public static bool IsMedia(SourceFile file) => Media.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal));

    // A text names its language, so that notes left in the folder are still told of.
    private static bool IsText(SourceFile file) => TranscriptFile.IsName(file.Name) ||
        file.Name.EndsWith(".json", StringComparison.Ordinal);
}
