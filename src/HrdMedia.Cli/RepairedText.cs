using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>Puts repairs into a text.</summary>
internal static class RepairedText
{
    /// <summary>The text with the repairs, and how many of them fitted: one whose words stand there no more, or overlap
    /// another's, is left out.</summary>
    public static (string Text, int Count) Of(string text, IReadOnlyList<Repair> repairs)
    {
        var count = 0;
        // What changes the whole file moves every place after it: it goes alone, and the next round finds the others.
        if (repairs.FirstOrDefault(r => r.IsEverywhere) is { } everywhere)
        {
            return (text.Replace(everywhere.Was, everywhere.Now, StringComparison.Ordinal), 1);
        }

        var lines = LineStarts(text);
        var next = text.Length + 1;
        // From the end, so that the places before stay right.
        foreach (var repair in repairs.OrderByDescending(r => r.Place).ThenBy(r => r.Now, StringComparer.Ordinal))
        {
            var at = repair.Place.Line > 0 && repair.Place.Line <= lines.Count ? Find(text, lines, repair) : -1;
            if (at >= 0 && at + Math.Max(1, repair.Was.Length) <= next)
            {
                text = string.Concat(text.AsSpan(0, at), repair.Now, text.AsSpan(at + repair.Was.Length));
                (next, count) = (at, count + 1);
            }
        }

        return (text, count);
    }

    private static int Find(string text, List<int> lines, Repair repair)
    {
        var at = lines[repair.Place.Line - 1] + Math.Max(0, repair.Place.Column - 1);
        if (at > text.Length)
        {
            return -1;
        }

        if (text.AsSpan(at).StartsWith(repair.Was, StringComparison.Ordinal))
        {
            return at;
        }

        var isQuoted = at < text.Length && text[at] is '"' or '\'' &&
            text.AsSpan(at + 1).StartsWith(repair.Was + text[at], StringComparison.Ordinal);
        return isQuoted ? at + 1 : -1;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return starts;
    }
}
