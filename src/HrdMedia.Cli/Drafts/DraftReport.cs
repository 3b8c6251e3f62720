using HrdMedia.Drafts;
using HrdMedia.Shows;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Drafts;

/// <summary>Says which files are new and what is left to a person.</summary>
internal static class DraftReport
{
    /// <summary>The sentences.</summary>
    /// <param name="path">The episode's file, from the root.</param>
    /// <param name="yaml">What stands in it.</param>
    /// <param name="copies">The files that were copied beside it.</param>
    /// <param name="neighbours">What was found beside the recording.</param>
    /// <param name="show">The show.</param>
    public static string Of(string path, string yaml, IEnumerable<string> copies, Neighbours neighbours, Show show)
    {
        var open = yaml.Split('\n').Select((line, i) => (Line: line.Trim(), Number: i + 1)).Where(l => IsOpen(l.Line))
            .Select(l => $"{path}:{l.Number}: {Ask(l.Line)}").ToList();
        if (neighbours.Transcripts.Count == 0)
        {
            open.Add("There is no transcript beside the recording: who cannot hear it reads nothing, and search finds nothing.");
        }

        if (neighbours.Transcripts.Any(t => t.Language is null))
        {
            open.Add($"The transcript's name had no language: it is taken for '{show.Language}', the show's. " +
                "Rename it if it is in another.");
        }

        if (show.Complete)
        {
            open.Add($"episodes/{show.Id}/show.yaml says 'complete: true': apps no longer look for new episodes. " +
                "Take that line out.");
        }

        var made = string.Concat(copies.Select(name => $"  {path[..path.LastIndexOf('/')]}/{name}\n"));
        var left = string.Concat(open.Select(o => $"  {o}\n"));
        return $"New:\n  {path}\n{made}{(left.Length > 0 ? $"Left to do:\n{left}" : "")}Then run 'hrdmedia check'.";
    }

    private static bool IsOpen(string line) => line.StartsWith(DraftYaml.OpenInstant, StringComparison.Ordinal) ||
        (!line.StartsWith('#') && line.Contains($"\"{Unwritten.Mark}:", StringComparison.Ordinal));

    private static string Ask(string line) => line.StartsWith('#') ? "Write when it is published."
        : $"Write the words in place of '{Unwritten.Mark}'.";
}
