using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>Every web address in the catalogue's files that leads elsewhere, with its place: in fields, in Markdown, on
/// pages.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="sources">Its files.</param>
public sealed partial class WebLinks(Catalog catalog, ISourceTree sources)
{
    /// <summary>The addresses, in the order of their places; recordings, hubs and what stands on the site itself are left
    /// out.</summary>
    public IEnumerable<Located<string>> All()
    {
        var others = catalog.Settings.Hubs.Concat(catalog.Episodes.Concat(catalog.Scheduled).SelectMany(e => e.Recordings)
            .Select(r => r.Url)).Where(url => url.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var file in sources.Files.Where(f => IsText(f) && f.Length <= SourceText.MaxBytes))
        {
            using var reader = new StreamReader(sources.Open(file));
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                foreach (var (column, url) in In(line).Where(found => !others.Contains(found.Url) && !IsOwn(found.Url)))
                {
                    yield return new Located<string>(url, new Place(file.Path, number, column));
                }
            }
        }
    }

    /// <summary>The addresses in a line of YAML or Markdown, each with its column from 1; what an editor is told
    /// is none of them.</summary>
    internal static IEnumerable<(int Column, string Url)> In(string line) =>
        line.TrimStart().StartsWith("# yaml-language-server", StringComparison.Ordinal) ? []
            : Address().Matches(line).Select(m => (Column: m.Index + 1, Url: Trim(m.Value)))
                .Where(found => WebAddress.IsAbsolute(found.Url));

    private static bool IsText(SourceFile file) => file.Path != "episodes/README.md" &&
        (file.Name.EndsWith(".yaml", StringComparison.Ordinal) || SourcePlaces.IsPage(file));

    private bool IsOwn(string url) =>
        catalog.Settings.BaseUrl.Length > 0 && (url + "/").StartsWith(catalog.Settings.BaseUrl, StringComparison.Ordinal);

    // A sentence's full stop, and the bracket around a link, are none of the address; Water_(river) has its own.
    private static string Trim(string url)
    {
        while (url.Length > 0 && (".,;:!?*_".Contains(url[^1], StringComparison.Ordinal) ||
            (url[^1] == ')' && url.Count(c => c == ')') > url.Count(c => c == '('))))
        {
            url = url[..^1];
        }

        return url;
    }

    [GeneratedRegex("""https?://(?:(?!\]|\}|,\s|\)\s|\)\]|\)$)[^\s<>"'`|\\])+""")]
    private static partial Regex Address();
}
