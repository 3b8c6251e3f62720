using System.Text.Json;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Search;

/// <summary>A built site on disk, searched by the theme's own scripts in node.</summary>
internal sealed class SearchSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hrdmedia-search-").FullName;

    public SearchSite(SiteHarness site)
    {
        Built = site.Build().MustBeClean();
        foreach (var (path, bytes) in Built.Files.Where(f => f.Key.StartsWith("search/index/", StringComparison.Ordinal)))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    public BuildResult Built { get; }

    /// <summary>The smallest catalogue and the episodes in five languages.</summary>
    public static SiteHarness Corpus() => Directory.EnumerateFiles(Repository.Path("tests/Search/corpus"))
        .Aggregate(SiteHarness.Minimal(), (site, file) =>
            site.File($"episodes/humanity/{Path.GetFileName(file)}", File.ReadAllText(file)));

    /// <summary>The answers to queries, each asked with nothing loaded.</summary>
    public JsonElement[] Ask(params IEnumerable<string> queries) => AskIn("", queries);

    /// <summary>The same on the search page of a language.</summary>
    public JsonElement[] AskIn(string language, params IEnumerable<string> queries)
    {
        var file = Path.Combine(folder, "queries.jsonl");
        File.WriteAllLines(file, queries.Select(q => $"{{\"query\":\"{JsonEncodedText.Encode(q)}\"}}"));
        return [.. ExternalTools.Run("node", Repository.Path("tests/Search/reader.mjs"), folder, file, language)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
