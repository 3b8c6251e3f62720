using System.Text;
using HrdMedia.Comparison;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>A comparison as a comment on a pull request.</summary>
internal static class DiffMarkdown
{
    private const string Special = "\\`*_[]>|#~";

    /// <summary>The report.</summary>
    /// <param name="changes">What will be noticed.</param>
    /// <param name="findings">What would hurt.</param>
    /// <param name="early">What can be read before its time.</param>
    public static string Of(SiteChanges changes, IReadOnlyList<Diagnostic> findings, IReadOnlyList<Diagnostic> early)
    {
        var text = new StringBuilder("## What subscribers will see\n\n")
            .Append(ChangeSentences.OfSubscribers(changes.Changes)).Append("\n\n");
        if (findings.Count > 0)
        {
            text.Append("### Not published: this would hurt them\n\n");
            List(text, findings.Select(finding => $"{finding.Place} ({finding.Code}): {finding.Message}"));
        }

        if (early.Count > 0)
        {
            text.Append("### Everybody can read these before their time\n\n");
            List(text, early.Select(finding => $"{finding.Place} ({finding.Code}): {finding.Message}"));
        }

        List(text, changes.Changes.Where(change => !change.IsBlocked).Select(DiffText.Line));
        if (changes.Scheduled.Count > 0)
        {
            text.Append(Escape(ChangeSentences.OfScheduled(changes.Scheduled))).Append("\n\n");
        }

        if (changes.Complete.Count > 0)
        {
            text.Append(Escape(ChangeSentences.OfComplete(changes.Complete))).Append("\n\n");
        }

        text.Append("### Pages\n\n").Append(ChangeSentences.OfPages(changes.Pages)).Append("\n\n");
        List(text, changes.Pages is { } pages ? DiffText.Lines(pages) : []);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void List(StringBuilder text, IEnumerable<string> lines)
    {
        var start = text.Length;
        foreach (var line in DiffText.Some(lines))
        {
            text.Append("- ").Append(Escape(line)).Append('\n');
        }

        text.Append(text.Length > start ? "\n" : "");
    }

    // A title is text, whatever stands in it; an @ must not call anybody.
    internal static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '@' => "@\u2060",
        '<' => "&lt;",
        '&' => "&amp;",
        _ => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}",
    }));
}
