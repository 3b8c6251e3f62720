using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>A catalogue that was made of a feed, before it is written.</summary>
/// <param name="Files">Its files by path from the root.</param>
/// <param name="Losses">What of the feed is not in them, in the feed's order.</param>
/// <param name="ShowId">The show's folder.</param>
/// <param name="Episodes">How many episodes there are.</param>
/// <param name="People">How many people.</param>
/// <param name="Pages">How many episodes had a page elsewhere.</param>
public sealed record ImportedCatalog(
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyList<ImportLoss> Losses,
    string ShowId,
    int Episodes,
    int People,
    int Pages)
{
    /// <summary>What only a person can write, as <c>path:line</c>; <c>hrdmedia check</c> refuses it until then.</summary>
    public IReadOnlyList<string> Open => [.. Files.Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal))
        .OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => System.Text.Encoding.UTF8.GetString(f.Value).Split('\n')
            .Select((line, i) => (Line: line, Place: $"{f.Key}:{i + 1}"))
            .Where(l => l.Line.Contains($"\"{Unwritten.Mark}: ", StringComparison.Ordinal)).Select(l => l.Place))];
}
