using HrdMedia.Tests.Harness;

namespace HrdMedia.Fuzzing;

/// <summary>The files that inputs are made from: broken ones that tests keep, real ones, and small recordings and
/// pictures.</summary>
internal sealed class Corpus
{
    // Beyond the headers there is only more sound, and a million of them have to be copied.
    private const int MaxBytes = 24 << 10;

    private static readonly string[] Folders = ["tests/HrdMedia.Fuzzing/Seeds", "tests/HrdMedia.Cli.Tests/FeedsToImport",
        "episodes"];

    private readonly Seed[][] byKind;

    private Corpus(IEnumerable<Seed> seeds) => byKind = [.. Enum.GetValues<InputKind>()
        .Select(kind => seeds.Where(s => s.Kind == kind).DistinctBy(s => Convert.ToHexString(s.Bytes)).ToArray())];

    /// <summary>All that the repository has.</summary>
    public static Corpus Load() => new(Good().Concat(Small()).Concat(Committed()).Concat(Invalid()).ToArray());

    /// <summary>The files of a kind, first one that nothing is wrong with.</summary>
    public IReadOnlyList<Seed> Of(InputKind kind) => byKind[(int)kind];

    private static IEnumerable<Seed> Committed() =>
        from path in Folders.SelectMany(folder => Repository.Files(folder, "*"))
        where !path.Contains("/.", StringComparison.Ordinal)
        let name = path.StartsWith("episodes/", StringComparison.Ordinal) ? path : path[(path.LastIndexOf('/') + 1)..]
        let kind = InputKinds.Of(name)
        where kind is not null
        let bytes = File.ReadAllBytes(Repository.Path(path))
        select new Seed(kind.Value, name, bytes.Length > MaxBytes ? bytes[..MaxBytes] : bytes);

    private static IEnumerable<Seed> Good()
    {
        var good = SiteHarness.Minimal();
        return good.Paths.Select(p => Made(good, p)).OfType<Seed>();
    }

    // What each case puts in the place of a good file.
    private static IEnumerable<Seed> Invalid()
    {
        foreach (var path in Repository.Files("tests/HrdMedia.Tests/Invalid", "HRD*.txt"))
        {
            var broken = SiteHarness.Minimal();
            CaseFile.Read(Repository.Path(path)).ApplyTo(broken);
            foreach (var seed in broken.Paths.Select(p => Made(broken, p)).OfType<Seed>())
            {
                yield return seed;
            }
        }
    }

    private static Seed? Made(SiteHarness site, string path) =>
        InputKinds.Of(path) is { } kind && site.BytesOf(path) is { Length: > 0 and <= MaxBytes } bytes
            ? new Seed(kind, path, bytes) : null;

    // The least of what no file of the repository is.
    private static IEnumerable<Seed> Small()
    {
        Seed Text(InputKind kind, string name, string text) => new(kind, name, System.Text.Encoding.UTF8.GetBytes(text));
        yield return Text(InputKind.Changes, "episodes/changes.yaml",
            "changes: [{guid: \"0d52ceba-a6ef-5e6f-9ef6-2bb54b23019d\", what: moved, " +
            "was: \"https://example.org/\", why: It is.}]\n");
        yield return Text(InputKind.Chapters, "a.chapters.json",
            "{\"version\": \"1.2.0\", \"chapters\": [{\"startTime\": 0, \"title\": \"Opening\"}, {\"startTime\": 9.5, " +
            "\"endTime\": 12, \"title\": \"B\", \"url\": \"https://example.org/\", \"img\": \"https://example.org/a.png\", " +
            "\"toc\": false, \"location\": {\"name\": \"x\"}}]}\n");
        yield return Text(InputKind.Srt, "a.en.srt",
            "1\n00:00:00,000 --> 00:00:05,000\nMARIA: Welcome.\n\n2\n00:00:10,000 --> 00:00:15,000\n<i>The river</i> is gone.\n");
        yield return Text(InputKind.JsonTranscript, "a.en.json",
            "{\"version\": \"1.0.0\", \"segments\": [{\"speaker\": \"Maria\", \"startTime\": 0.5, \"endTime\": 2, " +
            "\"body\": \"Welcome.\"}, {\"startTime\": 2, \"endTime\": 3.75, \"body\": \"The river is gone.\"}]}\n");
        yield return Text(InputKind.HtmlTranscript, "a.en.html",
            "<!DOCTYPE html>\n<html><body><cite>Maria:</cite><time>0:00</time><p>Welcome &amp; hello.</p>\n" +
            "<cite>Lorena:</cite><time>0:10</time><p>The <b>river</b> is gone.<br>All of it.</p></body></html>\n");
        yield return Text(InputKind.TextTranscript, "a.en.txt", "Maria: Welcome.\n\n[00:00:10] Lorena: The river is gone.\n");
        yield return Text(InputKind.Page, "episodes/pages/about.md", "---\ntitle: About\nsummary: What.\n---\n# One\n\n" +
            "> - *a* **b** `c` [d](/humanity/ \"t\") ![e](x.png)\n> - f\n\n1. g\n2. h\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n" +
            "    code\n\n```js\nx\n```\n\n***\n\n<b>&amp;</b> <https://example.org/> [r][s]\n\n[s]: https://example.org/ 'T'\n");
    }
}
