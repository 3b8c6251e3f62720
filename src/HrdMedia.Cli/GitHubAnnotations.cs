using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>Findings as workflow commands, which GitHub shows at their lines in a pull request:
/// https://docs.github.com/actions, "Setting an error message".</summary>
internal static class GitHubAnnotations
{
    /// <summary>How many of one level GitHub shows of a step; it drops the others without a word.</summary>
    internal const int Shown = 10;

    /// <summary>The commands, errors first. What would not be shown is written as plain lines, and said.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        var levels = diagnostics.GroupBy(d => d.Severity).OrderByDescending(level => level.Key).Select(level => level.ToArray())
            .ToArray();
        foreach (var shown in levels.SelectMany(level => level.Take(Shown)))
        {
            text.Append(Annotation(shown));
        }

        var rest = levels.SelectMany(level => level.Skip(Shown)).ToArray();
        if (rest.Length > 0)
        {
            text.Append($"::notice title=Not all is shown::{rest.Length} more findings stand in the summary of this job, and " +
                "in its log.\n");
            text.AppendJoin("", rest.Select(d => OneLine(d.ToString()) + "\n"));
        }

        return text.ToString();
    }

    /// <summary>One command.</summary>
    internal static string Annotation(Diagnostic d)
    {
        var level = d.Severity == Severity.Error ? "error" : "warning";
        var line = d.Place.Line > 0 ? $",line={d.Place.Line}" : "";
        var column = d.Place.Column > 0 ? $",col={d.Place.Column}" : "";
        return $"::{level} file={Property(d.Place.File)}{line}{column},title={d.Code}::{Data(d.Message)}\n";
    }

    // A line that began with two colons would be a command: what was found in a file must not give any.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
