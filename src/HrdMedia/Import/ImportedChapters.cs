using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>The chapters of an item: those of its chapters file, else those that stand in the feed (Podlove Simple
/// Chapters).</summary>
/// <param name="episode">What is known of the episode.</param>
/// <param name="files">What was fetched.</param>
/// <param name="output">Gets the files.</param>
/// <param name="losses">Gets what is lost.</param>
internal sealed class ImportedChapters(
    EpisodePlace episode, ImportFiles files, IDictionary<string, byte[]> output, ImportLosses losses)
{
    /// <summary>Writes the field <c>chapters</c>, where there are any.</summary>
    public void Write(FeedElement item, YamlFields yaml)
    {
        var (file, inFeed) = (item.Take("podcast:chapters"), item.Take("psc:chapters"));
        _ = (file?["type"], file?["url"], inFeed?["version"]);
        var simple = (inFeed?.TakeAll("psc:chapter") ?? []).Select(Simple).OfType<ImportedChapter>().ToArray();
        var element = file ?? inFeed;
        if (element is null)
        {
            return;
        }

        var chapters = InOrder(file is null ? simple : OfFile(file) ?? simple, element);
        if (chapters.All(c => c.IsPlain))
        {
            yaml.List("chapters", [.. chapters.Select(c => c.Yaml)]);
            return;
        }

        var name = $"{episode.Id}.chapters.json";
        output[$"{episode.Folder}/{name}"] = ImportedChapter.File(chapters);
        yaml.Value("chapters", name);
    }

    private ImportedChapter? Simple(FeedElement element)
    {
        var (start, title) = (element["start"], FeedXml.Line(element["title"]));
        if (ImportedAudio.Time(start) is { } at && title.Length > 0)
        {
            return new ImportedChapter(at, title, WebAddress.Publishable(element["href"]) ?? "",
                WebAddress.Publishable(element["image"]) ?? "");
        }

        losses.Add(element, $"The chapter '{title}' at '{start}' lacks a title, or a time that can be read.");
        return null;
    }

    private ImportedChapter[]? OfFile(FeedElement element)
    {
        var url = WebAddress.Publishable(element["url"]) ?? "";
        var problem = FetchedText.Of(files.Of(url), out var text);
        if (problem is null)
        {
            var (tree, findings) = (new MemorySourceTree().Add("chapters.json", text), new DiagnosticBag());
            var read = ChaptersFile.Read(tree.Files[0], episode.Language, new EngineContext(tree, findings, workers: 1));
            problem = findings.Sorted().FirstOrDefault(d => d.Severity == Severity.Error) is { } found
                ? $"line {found.Place.Line}: {found.Message}" : null;
            foreach (var warning in findings.Sorted().Where(d => d.Severity == Severity.Warning))
            {
                losses.Add(element, $"The chapters '{url}': {warning.Message}");
            }

            if (problem is null)
            {
                return [.. read.Select(c => new ImportedChapter(c.At.Value,
                    c.Title.IsEmpty ? "" : c.Title.In(episode.Language), c.Url, c.ImageUrl, c.IsListed, c.End))];
            }
        }

        losses.Add(element, $"The chapters '{element["url"]}' are not kept: {problem}");
        return null;
    }

    // What a check would refuse: chapters that are out of order, or begin after the recording has ended.
    private List<ImportedChapter> InOrder(IReadOnlyList<ImportedChapter> chapters, FeedElement element)
    {
        var kept = new List<ImportedChapter>();
        foreach (var chapter in chapters.OrderBy(c => c.At))
        {
            if ((kept.Count > 0 && kept[^1].At == chapter.At) ||
                (episode.Duration > TimeSpan.Zero && chapter.At >= episode.Duration))
            {
                losses.Add(element, $"The chapter '{chapter.Title}' at {ImportedAudio.Clock(chapter.At)} begins with another " +
                    "one, or after the end of the recording.");
            }
            else
            {
                kept.Add(chapter.End <= chapter.At || (episode.Duration > TimeSpan.Zero && chapter.End > episode.Duration)
                    ? chapter with { End = null } : chapter);
            }
        }

        return kept;
    }
}
