using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>The findings of a check as a page of Markdown, file by file, for the summary of a job.</summary>
internal static class CheckMarkdown
{
    // GitHub takes 1 MiB of a step and drops a longer summary whole.
    private const int MostBytes = (1 << 20) - 1024;

    /// <summary>The page.</summary>
    /// <param name="findings">In order.</param>
    /// <param name="episodes">How many episodes were checked.</param>
    public static string Of(IReadOnlyList<Diagnostic> findings, int episodes)
    {
        var text = new StringBuilder("## The catalogue\n\n").Append(Sentence(findings, episodes)).Append('\n');
        var (bytes, written) = (Encoding.UTF8.GetByteCount(text.ToString()), 0);
        // Files with an error first: nothing is published until they are mended.
        foreach (var file in findings.GroupBy(d => d.Place.File).OrderBy(f => f.All(d => d.Severity == Severity.Warning))
            .ThenBy(f => f.Key, StringComparer.Ordinal))
        {
            var lines = file.OrderByDescending(d => d.Severity).ThenBy(d => d.Place).Select(Line)
                .Prepend($"\n### {DiffMarkdown.Escape(file.Key)}\n\n").ToArray();
            foreach (var line in lines)
            {
                bytes += Encoding.UTF8.GetByteCount(line);
                if (bytes > MostBytes)
                {
                    return text.Append($"\nAnd {findings.Count - written} more: run `hrdmedia check` to see them.\n").ToString();
                }

                text.Append(line);
                written += line == lines[0] ? 0 : 1;
            }
        }

        return text.ToString();
    }

    /// <summary>How many errors and warnings, in words.</summary>
    public static string Sentence(IReadOnlyList<Diagnostic> findings, int episodes)
    {
        var errors = findings.Count(d => d.Severity == Severity.Error);
        var warnings = findings.Count - errors;
        var counts = string.Join(", ", new[] { Count(errors, "error"), Count(warnings, "warning") }.Where(c => c.Length > 0));
        return errors > 0 ? $"{counts}. Nothing is published until the errors are mended."
            : $"{Count(episodes, "episode")} checked, no errors{(warnings > 0 ? $", {counts}" : "")}.";
    }

    private static string Count(int count, string word) => count switch
    {
        0 when word != "episode" => "",
        1 => $"1 {word}",
        _ => $"{count} {word}s",
    };

    private static string Line(Diagnostic d) => $"- {(d.Severity == Severity.Error ? "**Error**" : "Warning")}" +
        $"{(d.Place.Line > 0 ? $", line {d.Place.Line}" : "")}: {DiffMarkdown.Escape(OneLine(d.Message))} ({d.Code})\n";

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
