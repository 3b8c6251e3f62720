using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace HrdMedia.Import;

/// <summary>Writes the blocks of HTML as Markdown: paragraphs, headings, lists, quotes, code; a table becomes lines of
/// text.</summary>
/// <param name="inlines">Writes what stands in a block.</param>
internal sealed partial class MarkdownBlocks(MarkdownInlines inlines)
{
    // Markdig stops at 128 blocks in one another, and a producer long before.
    private const int MaxNesting = 8;
    private const int MaxDepth = 150;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure", "figcaption", "center",
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "hr", "table", "tbody",
        "thead", "tfoot", "tr", "td", "th", "caption", "form", "fieldset", "details", "summary",
    };

    private int depth;
    private int nesting;

    /// <summary>The blocks of nodes, each without a blank line around it.</summary>
    public List<string> Of(IEnumerable<INode> nodes)
    {
        var (blocks, run) = (new List<string>(), new List<INode>());
        void Flush()
        {
            blocks.AddRange(Paragraphs(inlines.Of(run)));
            run.Clear();
        }

        foreach (var node in nodes)
        {
            if (node is IElement element && IsBlock(element))
            {
                Flush();
                blocks.AddRange(Deeper(element, blocks.Count > 0 ? blocks[^1] : ""));
            }
            else
            {
                run.Add(node);
            }
        }

        Flush();
        return blocks;
    }

    /// <summary>The paragraphs of written inlines: a line end is a line break, several are the end of a paragraph.</summary>
    public static IEnumerable<string> Paragraphs(string text) => Gaps().Split(text)
        .Select(part => string.Join("\\\n", part.Split('\n').Select(line => Escaped(line.Trim(' '))).Where(l => l.Length > 0)))
        .Where(part => part.Length > 0);

    private static bool IsBlock(IElement element) => Names.Contains(element.LocalName) ||
        (element.LocalName is not ("a" or "script" or "style") && element.QuerySelector(BlocksInside) is not null);

    private const string BlocksInside = "p,div,ul,ol,li,blockquote,pre,table,h1,h2,h3,h4,h5,h6,hr";

    private List<string> Deeper(IElement element, string before)
    {
        if (depth >= MaxDepth)
        {
            inlines.Lose($"A part is nested more than {MaxDepth} deep");
            return [];
        }

        depth++;
        var blocks = Block(element, before);
        depth--;
        return blocks;
    }

    private List<string> Block(IElement element, string before) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
        "ul" or "ol" when nesting < MaxNesting => List(element, before),
        "blockquote" when nesting < MaxNesting => Quote(element),
        "pre" => Code(element),
        "hr" => ["---"],
        "table" => [.. Paragraphs(string.Join('\n', element.QuerySelectorAll("caption,tr")
            .Where(row => row.Closest("table") == element).Select(Row)))],
        _ => Of(element.ChildNodes),
    };

    private List<string> Heading(IElement element)
    {
        var text = OneLine(inlines.Of(element.ChildNodes));
        // A # at the end would be taken for the heading's closing.
        text = text.EndsWith('#') ? text[..^1] + "\\#" : text;
        return text.Length == 0 ? [] : [$"{new string('#', element.LocalName[1] - '0')} {text}"];
    }

    private List<string> Quote(IElement element)
    {
        nesting++;
        var inner = Of(element.ChildNodes);
        nesting--;
        return inner.Count == 0 ? [] : [Indented(string.Join("\n\n", inner), "> ", "> ").Replace("> \n", ">\n",
            StringComparison.Ordinal)];
    }

    private List<string> List(IElement list, string before)
    {
        nesting++;
        var items = Items(list).Where(item => item.Count > 0).ToArray();
        nesting--;
        var number = int.TryParse(list.GetAttribute("start"), out var start) && start is >= 0 and < 100_000 ? start : 1;
        // Two lists in a row would be one: the second has another sign.
        var isSecond = before.Length > 0 && (list.LocalName == "ol" ? OrderedSign().IsMatch(before)
            : before.StartsWith("- ", StringComparison.Ordinal));
        var isLoose = items.Any(item => item.Count(IsNoList) > 1 || item.Skip(1).Any(OrderedElsewhere().IsMatch));
        var lines = items.Select((item, i) =>
        {
            var sign = list.LocalName == "ol" ? $"{number + i}{(isSecond ? ')' : '.')} " : isSecond ? "* " : "- ";
            return Indented(string.Join(isLoose ? "\n\n" : "\n", item), sign, new string(' ', sign.Length));
        });
        return items.Length == 0 ? [] : [string.Join(isLoose ? "\n\n" : "\n", lines)];
    }

    // What stands in a list without being an item of it belongs to the item before it.
    private List<List<string>> Items(IElement list)
    {
        var items = new List<List<string>>();
        foreach (var child in list.ChildNodes.Where(n => n is IElement || n.TextContent.Trim().Length > 0))
        {
            var blocks = child is IElement { LocalName: "li" } item ? Of(item.ChildNodes) : Of([child]);
            if (child is IElement { LocalName: "ul" or "ol" } && items.Count > 0)
            {
                items[^1].AddRange(blocks);
            }
            else
            {
                items.Add(blocks);
            }
        }

        return items;
    }

    private string Row(IElement row) => row.LocalName == "caption" ? OneLine(inlines.Of(row.ChildNodes))
        : string.Join(" – ", row.Children.Select(cell => OneLine(inlines.Of(cell.ChildNodes)))
        .Where(cell => cell.Length > 0));

    // Markdown's code has no links in it: with some, it is text that keeps its lines.
    private List<string> Code(IElement element)
    {
        if (element.QuerySelector("a[href],img,iframe") is not null)
        {
            return [.. Paragraphs(inlines.Lines(element.ChildNodes))];
        }

        var text = element.TextContent.Trim('\n').Replace("\t", "    ", StringComparison.Ordinal);
        var fence = text.Contains("```", StringComparison.Ordinal) ? "~~~~~~~~" : "```";
        return text.Trim().Length == 0 ? [] : [$"{fence}\n{text}\n{fence}"];
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsNoList(string block) => !ListSign().IsMatch(block);

    private static string Indented(string text, string first, string others) =>
        first + string.Join('\n', text.Split('\n').Select((line, i) => i == 0 || line.Length == 0 && others[0] == ' '
            ? line : others + line));

    // What would begin another block at the beginning of a line.
    private static string Escaped(string line) => LineSign().Replace(line, "$1\\$2");

    [GeneratedRegex(@"\n\s*\n\s*")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"^([0-9]{0,9})([#+\-=~]|(?<=[0-9])[.)](?=\s|$))")]
    private static partial Regex LineSign();

    [GeneratedRegex(@"^(?:[-*]|[0-9]+[.)]) ")]
    private static partial Regex ListSign();

    [GeneratedRegex(@"^[0-9]+\. ")]
    private static partial Regex OrderedSign();

    // Only a list that begins with 1 may follow a line without a blank one (CommonMark, "List items").
    [GeneratedRegex(@"^(?!1[.)])[0-9]+[.)] ")]
    private static partial Regex OrderedElsewhere();
}
