using System.Text.Json;
using HrdMedia.Text;

namespace HrdMedia.Cli.Drafts;

/// <summary>The files that lie beside a recording under its name: <c>talk.mp3</c> has <c>talk.en.vtt</c> and
/// <c>talk.chapters.json</c>.</summary>
/// <param name="Chapters">A chapters file (podcast namespace, JSON chapters 1.2), or null.</param>
/// <param name="Transcripts">One for each language, by language; the language is null where the name has none.</param>
internal sealed record Neighbours(FileInfo? Chapters, IReadOnlyList<(string? Language, FileInfo File)> Transcripts)
{
    // The first of these is taken where there are several of one language: the first three have times in them.
    private static readonly string[] Endings = [".vtt", ".srt", ".json", ".html", ".txt"];

    /// <summary>Those of a recording.</summary>
    public static Neighbours Of(FileInfo audio)
    {
        var stem = Path.GetFileNameWithoutExtension(audio.Name);
        var files = audio.Directory!.EnumerateFiles().Where(f => f.Name.StartsWith(stem + ".", StringComparison.Ordinal))
            .OrderBy(f => Array.IndexOf(Endings, f.Extension)).ThenBy(f => f.Name, StringComparer.Ordinal).ToArray();
        var transcripts = files.Select(f => (IsOne: IsTranscript(f, stem, out var language), Language: language, File: f))
            .Where(t => t.IsOne).DistinctBy(t => t.Language).OrderBy(t => t.Language, StringComparer.Ordinal);
        return new Neighbours(files.FirstOrDefault(f => IsChapters(f, stem)), [.. transcripts.Select(t => (t.Language, t.File))]);
    }

    private static bool IsTranscript(FileInfo file, string stem, out string? language)
    {
        // What stands between the recording's name and the ending: "" or ".en".
        var middle = file.Name[stem.Length..^file.Extension.Length];
        language = middle.Length > 1 ? LanguageTag.Canonical(middle[1..]) : null;
        // A text without a language may be anybody's notes.
        return Array.IndexOf(Endings, file.Extension) is >= 0 and var ending &&
            (language is null ? ending < 2 : LanguageTag.IsValid(language)) &&
            (file.Extension != ".json" || HasList(file, "segments"));
    }

    private static bool IsChapters(FileInfo file, string stem) =>
        (file.Name == stem + ".chapters.json" || file.Name == stem + ".json") && HasList(file, "chapters");

    private static bool HasList(FileInfo file, string name)
    {
        try
        {
            using var stream = file.OpenRead();
            using var json = JsonDocument.Parse(stream);
            return json.RootElement.ValueKind == JsonValueKind.Object &&
                json.RootElement.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
