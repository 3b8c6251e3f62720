using System.Text;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>The transcripts of an item, which become files beside the episode: pages show them, and search finds what is said.
/// Of several forms of one language the one with the most in it is taken; a build makes the others of it.</summary>
internal static class ImportedTranscripts
{
    private static readonly (string Ending, string[] Types)[] Forms =
    [
        (".vtt", ["text/vtt"]), (".srt", ["application/x-subrip", "application/srt", "text/srt"]),
        (".json", ["application/json"]), (".html", ["text/html"]), (".txt", ["text/plain"]),
    ];

    /// <summary>One transcript for each language.</summary>
    public static IEnumerable<FeedElement> Chosen(FeedElement item) => item.Children
        .Where(e => e.Name == "podcast:transcript" && WebAddress.Publishable(e["url"]) is not null && Form(e) >= 0)
        .GroupBy(e => e["language"].ToLowerInvariant()).Select(same => same.MinBy(Form)!);

    /// <summary>The field <c>transcript</c>, or nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="episode">What is known of the episode.</param>
    /// <param name="files">What was fetched.</param>
    /// <param name="output">Gets the files.</param>
    /// <param name="losses">Gets what is lost.</param>
    public static string Of(FeedElement item, EpisodePlace episode, ImportFiles files, IDictionary<string, byte[]> output,
        ImportLosses losses)
    {
        var names = new List<string>();
        foreach (var element in Chosen(item))
        {
            if (Name(element, episode, losses) is { } name && Text(element, name, episode, files, losses) is { } text &&
                output.TryAdd($"{episode.Folder}/{name}", Encoding.UTF8.GetBytes(text)))
            {
                names.Add(name);
            }
        }

        // What was not chosen is another form of the same; of the others it has been told.
        foreach (var element in item.TakeAll("podcast:transcript"))
        {
            _ = (element["url"], element["type"], element["language"], element["rel"]);
            if (Form(element) < 0 || WebAddress.Publishable(element["url"]) is null)
            {
                losses.Add(element, $"The transcript '{element["url"]}' is of the type '{element["type"]}', which is not read " +
                    "here, or its address is none.");
            }
        }

        return names.Count switch { 0 => "", 1 => names[0], _ => $"[{string.Join(", ", names)}]" };
    }

    private static string? Name(FeedElement element, EpisodePlace episode, ImportLosses losses)
    {
        var language = LanguageTag.Canonical(element["language"].Length > 0 ? element["language"] : episode.Language);
        if (LanguageTag.IsValid(language))
        {
            return $"{episode.Id}.{language}{Forms[Form(element)].Ending}".ToLowerInvariant();
        }

        losses.Add(element, $"The transcript '{element["url"]}' is in '{language}', which is no language.");
        return null;
    }

    private static string? Text(FeedElement element, string name, EpisodePlace episode, ImportFiles files, ImportLosses losses)
    {
        var problem = FetchedText.Of(files.Of(WebAddress.Publishable(element["url"])!), out var text)
            ?? Refusal(name, text, episode.Duration);
        if (problem is null)
        {
            return text;
        }

        losses.Add(element, $"The transcript '{element["url"]}' is not kept: {problem}");
        return null;
    }

    private static string? Refusal(string name, string text, TimeSpan recording)
    {
        var (tree, findings) = (new MemorySourceTree().Add(name, text), new DiagnosticBag());
        TranscriptFile.Read(tree.Files[0], recording, new EngineContext(tree, findings, workers: 1));
        return findings.Sorted().FirstOrDefault(d => d.Severity == Severity.Error) is { } found
            ? $"line {found.Place.Line}: {found.Message}" : null;
    }

    private static int Form(FeedElement element)
    {
        var (type, ending) = (element["type"].ToLowerInvariant(),
            Path.GetExtension(element["url"].Split('?')[0]).ToLowerInvariant());
        return Array.FindIndex(Forms, f => f.Types.Contains(type)) is >= 0 and var byType ? byType
            : Array.FindIndex(Forms, f => f.Ending == ending);
    }
}
