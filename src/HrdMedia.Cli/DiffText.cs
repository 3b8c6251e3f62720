using System.Text;
using HrdMedia.Comparison;

namespace HrdMedia.Cli;

/// <summary>A comparison for a person at a terminal; what is blocked is said apart, as findings.</summary>
internal static class DiffText
{
    private const int Most = 20;

    /// <summary>The report, without an end of line.</summary>
    public static string Of(SiteChanges changes)
    {
        var text = new StringBuilder(ChangeSentences.OfSubscribers(changes.Changes)).Append('\n');
        List(text, changes.Changes.Where(change => !change.IsBlocked).Select(Line));
        if (changes.Scheduled.Count > 0)
        {
            text.Append(ChangeSentences.OfScheduled(changes.Scheduled)).Append('\n');
        }

        if (changes.Complete.Count > 0)
        {
            text.Append(ChangeSentences.OfComplete(changes.Complete)).Append('\n');
        }

        text.Append(ChangeSentences.OfPages(changes.Pages)).Append('\n');
        if (changes.Pages is { } pages)
        {
            List(text, Lines(pages));
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One change in words.</summary>
    public static string Line(Change change) =>
        $"{change.Word}: '{change.Title}'{Becomes(change)}{(change.IsBehind ? " is dated in the past" : "")}" +
        $"{(change.Reason is null ? "" : $"; meant: {change.Reason}")}";

    /// <summary>One line for each address; those that only change are counted, since each new episode changes many.</summary>
    public static IEnumerable<string> Lines(PageChanges pages) => (pages.TakenBack is { } ids
        ? ids.Select(id => $"withdrawn: {id}").Append("which other pages go, move or change is not said: that would tell whose " +
            "it was")
        : pages.Go.Select(address => $"goes: {address}")
        .Concat(pages.Move.Select(move => $"moves: {move.From} to {move.To}")))
        .Concat(pages.Appear.Select(address => $"appears: {address}"));

    /// <summary>So many lines as can be read, and how many more there are.</summary>
    public static IEnumerable<string> Some(IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        return all.Length <= Most ? all : all.Take(Most).Append($"and {all.Length - Most} more");
    }

    private static string Becomes(Change change) => change switch
    {
        { Was.Length: 0 } or { Kind: ChangeKind.Gone } => "",
        { Now.Length: 0 } => $" was '{change.Was}'",
        { Kind: ChangeKind.Title } => $" was '{change.Was}'",
        _ => $" was '{change.Was}', becomes '{change.Now}'",
    };

    private static void List(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in Some(lines))
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }
}
