using HrdMedia.Pipelines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HrdMedia.Yaml;

/// <summary>Takes items out of the lists of a YAML text, and leaves every other character as it is.</summary>
public static class YamlListItems
{
    /// <summary>The text without the items that hold these places, or null when one of them is in no list.</summary>
    public static string? Without(string text, IEnumerable<Place> places)
    {
        // From the end, so that what is still to be found stands where it stood.
        foreach (var place in places.Distinct().OrderDescending())
        {
            if (Find(text, place) is not { } item)
            {
                return null;
            }

            text = item.IsFlow ? WithoutFlow(text, item) : WithoutBlock(text, item);
        }

        return text;
    }

    private static Item? Find(string text, Place place)
    {
        var parser = new Parser(new StringReader(text));
        var open = new Stack<Open>();
        Item? found = null;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            if (current is SequenceStart or MappingStart)
            {
                open.Push(new Open(current.Start, current is SequenceStart { Style: SequenceStyle.Flow },
                    current is SequenceStart));
            }
            else if (current is SequenceEnd or MappingEnd or Scalar)
            {
                var start = current is Scalar ? current.Start : open.Pop().Start;
                // The first that ends after the place, in a list, is the innermost one.
                if (found is null && open.TryPeek(out var list) && list.IsList && Holds(start, current.End, place))
                {
                    found = new Item(At(text, start), EndOf(text, At(text, start), At(text, current.End)), (int)start.Line,
                        list.IsFlow);
                }
            }
        }

        return found;
    }

    private static bool Holds(Mark start, Mark end, Place place) =>
        (start.Line, start.Column).CompareTo((place.Line, place.Column)) <= 0 &&
        (end.Line, end.Column).CompareTo((place.Line, place.Column)) > 0;

    private static string WithoutFlow(string text, Item item)
    {
        var after = item.To;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        if (after < text.Length && text[after] == ',')
        {
            do
            {
                after++;
            }
            while (after < text.Length && text[after] is ' ' or '\n');
            return text[..item.From] + text[after..];
        }

        var before = text[..item.From].TrimEnd();
        return (before.EndsWith(',') ? before[..^1] : before) + text[item.To..];
    }

    private static string WithoutBlock(string text, Item item)
    {
        var lines = text.Split('\n').ToList();
        // A map may begin on the line after its dash.
        var first = lines.FindLastIndex(item.Line - 1, line => line.TrimStart().StartsWith('-'));
        var column = Indent(lines[first]);
        var end = first + 1;
        for (var at = end; at < lines.Count && (lines[at].Trim().Length == 0 || Indent(lines[at]) > column); at++)
        {
            end = lines[at].Trim().Length == 0 ? end : at + 1;
        }

        var isAlone = !IsItem(lines, end, column, 1) && !IsItem(lines, first - 1, column, -1);
        lines.RemoveRange(first, end - first);
        var key = lines.FindLastIndex(Math.Max(0, first - 1), line => line.TrimEnd().EndsWith(':'));
        if (isAlone && key >= 0)
        {
            lines[key] = lines[key].TrimEnd() + " []";
        }

        return string.Join('\n', lines);
    }

    // Whether the next line on the way that stands no deeper is another item of the same list.
    private static bool IsItem(List<string> lines, int at, int column, int way)
    {
        while (at >= 0 && at < lines.Count && (lines[at].Trim().Length == 0 || lines[at].TrimStart().StartsWith('#') ||
            Indent(lines[at]) > column))
        {
            at += way;
        }

        return at >= 0 && at < lines.Count && Indent(lines[at]) == column && lines[at].TrimStart().StartsWith('-');
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    // The parser's mark of a closing bracket stands before it.
    private static int EndOf(string text, int from, int to) =>
        to < text.Length && (text[from], text[to]) is ('{', '}') or ('[', ']') ? to + 1 : to;

    private static int At(string text, Mark mark)
    {
        var start = 0;
        for (var line = 1; line < mark.Line; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return Math.Min(text.Length, start + (int)mark.Column - 1);
    }

    private readonly record struct Open(Mark Start, bool IsFlow, bool IsList);

    private sealed record Item(int From, int To, int Line, bool IsFlow);
}
