using System.Globalization;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>What a build says at its end.</summary>
internal static class BuildSummary
{
    /// <summary>One line on the catalogue, one on the files.</summary>
    public static string Of(Catalog catalog, OutputSet outputs, PublicationChanges changes, string output, TimeSpan time)
    {
        var pages = outputs.All.Count(o => o.Path.EndsWith(".html", StringComparison.Ordinal));
        var feeds = outputs.All.Count(o => o.Path.EndsWith("feed.xml", StringComparison.Ordinal));
        var scheduled = catalog.Scheduled.Count > 0 ? $", {Count(catalog.Scheduled.Count, "episode")} still to come" : "";
        var files = changes.IsNone
            ? $"{changes.Files} files, none changed"
            : $"{changes.Files} files: {changes.Added} new, {changes.Changed} changed, {changes.Removed} removed";
        var seconds = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return $"{Count(catalog.Episodes.Count, "episode")}, {Count(pages, "page")}, {Count(feeds, "feed")}{scheduled}\n" +
            $"{output}: {files}, {seconds} s";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
