using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Reads Markdown that is written plainly, as nearly all notes are, several times as fast as the parser: paragraphs,
/// headings, quotes of one paragraph and lists of single lines, with a blank line between them; in a line words, links and
/// emphasis that stand apart from each other. Of what is written in another way it says so and leaves it to the
/// parser.</summary>
internal static class PlainMarkdown
{
    // What can mean something within a line; a control character is nothing that anybody writes.
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        [.. "*[]_`<&\\|", .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl)]);

    private enum Kind
    {
        None,
        List,
        Quote,
        Other,
    }

    /// <summary>The level of the highest heading, or null when there is none.</summary>
    public static int? HighestHeading(ReadOnlySpan<char> markdown)
    {
        int? highest = null;
        for (var at = markdown.IndexOf('#'); at >= 0; at = markdown.IndexOf('#'))
        {
            var level = markdown[at..].IndexOfAnyExcept('#') is var end and >= 0 ? end : markdown.Length - at;
            highest = at == 0 || markdown[at - 1] == '\n' ? Math.Min(highest ?? level, level) : highest;
            markdown = markdown[(at + level)..];
        }

        return highest;
    }

    /// <summary>Writes it; false when it is not plain, and what has been written is to be thrown away.</summary>
    public static bool TryWrite(ReadOnlySpan<char> markdown, MarkdownWriter writer)
    {
        var before = Kind.None;
        for (markdown = markdown.TrimStart('\n'); !markdown.IsEmpty; markdown = markdown.TrimStart('\n'))
        {
            var end = markdown.IndexOf("\n\n", StringComparison.Ordinal);
            var block = end < 0 ? markdown.TrimEnd('\n') : markdown[..end];
            markdown = markdown[block.Length..];
            var kind = Write(block, writer);
            // Two lists, or quotes, may be one with a gap in it.
            if (kind == Kind.None || (kind == before && kind != Kind.Other))
            {
                return false;
            }

            before = kind;
        }

        return true;
    }

    private static Kind Write(ReadOnlySpan<char> block, MarkdownWriter writer) => block[0] switch
    {
        '#' => Heading(block, writer) ? Kind.Other : Kind.None,
        '-' => List(block, isOrdered: false, writer) ? Kind.List : Kind.None,
        '>' => Quote(block, writer) ? Kind.Quote : Kind.None,
        >= '0' and <= '9' when Marker(block) > 0 => List(block, isOrdered: true, writer) ? Kind.List : Kind.None,
        _ => Paragraph(block, "", writer) ? Kind.Other : Kind.None,
    };

    private static bool Heading(ReadOnlySpan<char> block, MarkdownWriter writer)
    {
        var level = block.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || block[level] != ' ' || block[level..].ContainsAny('#', '\n'))
        {
            return false;
        }

        writer.BeginHeading(level);
        var isPlain = Line(block[(level + 1)..], writer);
        writer.EndHeading(level);
        return isPlain;
    }

    private static bool Quote(ReadOnlySpan<char> block, MarkdownWriter writer)
    {
        writer.BeginQuote();
        var isPlain = Paragraph(block, "> ", writer);
        writer.EndQuote();
        return isPlain;
    }

    private static bool Paragraph(ReadOnlySpan<char> block, ReadOnlySpan<char> prefix, MarkdownWriter writer)
    {
        writer.Begin("p"u8);
        foreach (var range in block.Split('\n'))
        {
            var line = block[range];
            if (range.Start.Value > 0)
            {
                writer.Text("\n");
            }

            if (!line.StartsWith(prefix) || !Line(line[prefix.Length..], writer))
            {
                return false;
            }
        }

        writer.EndLine("p"u8);
        return true;
    }

    private static bool List(ReadOnlySpan<char> block, bool isOrdered, MarkdownWriter writer)
    {
        writer.Begin(isOrdered ? "ol"u8 : "ul"u8);
        foreach (var range in block.Split('\n'))
        {
            var line = block[range];
            var marker = isOrdered ? Marker(line) : line.StartsWith("- ", StringComparison.Ordinal) ? 2 : 0;
            writer.Begin("li"u8);
            if (marker == 0 || !Line(line[marker..], writer))
            {
                return false;
            }

            writer.EndLine("li"u8);
        }

        writer.EndLine(isOrdered ? "ol"u8 : "ul"u8);
        return true;
    }

    // How long "1. " is at the start of a line; 0 where there is none.
    private static int Marker(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits..].StartsWith(". ", StringComparison.Ordinal) ? digits + 2 : 0;
    }

    private static bool Line(ReadOnlySpan<char> line, MarkdownWriter writer)
    {
        if (!BeginsWithWords(line) || char.IsWhiteSpace(line[^1]))
        {
            return false;
        }

        var done = 0;
        for (var at = Next(line, 0); at >= 0; at = Next(line, done))
        {
            writer.Text(line[done..at]);
            var length = line[at] switch
            {
                '*' => Emphasis(line, at, writer),
                '[' => Link(line, at, writer),
                _ => 0,
            };
            if (length == 0)
            {
                return false;
            }

            done = at + length;
        }

        writer.Text(line[done..]);
        return true;
    }

    // With nothing that could begin a list, a heading, a rule or a definition.
    private static bool BeginsWithWords(ReadOnlySpan<char> line) => !line.IsEmpty && (line[0] switch
    {
        '[' or '"' or '\'' or '(' or '“' or '‘' or '«' or '¿' or '¡' => true,
        '*' => line.TrimStart('*') is [var first, ..] && char.IsLetterOrDigit(first),
        >= '0' and <= '9' => line.IndexOfAnyExceptInRange('0', '9') is var end && (end < 0 || line[end] is not ('.' or ')')),
        var first => char.IsLetter(first),
    });

    // Words alone, between marks that can only begin and only end.
    private static int Emphasis(ReadOnlySpan<char> line, int at, MarkdownWriter writer)
    {
        var marks = line[(at + 1)..].StartsWith('*') ? 2 : 1;
        var inner = line[(at + marks)..];
        var length = inner.IndexOfAny(Marks);
        if (length <= 0 || inner[length] != '*' || inner[length..].IndexOfAnyExcept('*') is var end && marks !=
            (end < 0 ? inner.Length - length : end))
        {
            return 0;
        }

        var after = inner[(length + marks)..];
        var isLast = after.IsEmpty || after[0] == ' ';
        if (!(at == 0 || line[at - 1] is ' ' or '(') || !char.IsLetterOrDigit(inner[0]) || !(inner[length - 1] switch
        {
            '.' or ':' or '!' or '?' => isLast,
            var last => char.IsLetterOrDigit(last) && (isLast || after[0] is '.' or ',' or ';' or ':' or ')'),
        }))
        {
            return 0;
        }

        writer.Begin(marks == 2 ? "strong"u8 : "em"u8);
        writer.Text(inner[..length]);
        writer.End(marks == 2 ? "strong"u8 : "em"u8);
        return length + (2 * marks);
    }

    private static int Link(ReadOnlySpan<char> line, int at, MarkdownWriter writer)
    {
        var inner = line[(at + 1)..];
        var length = inner.IndexOfAny(Marks);
        var address = length > 0 && inner[length..].StartsWith("](", StringComparison.Ordinal) ? inner[(length + 2)..] : "";
        address = address[..Math.Max(address.IndexOf(')'), 0)];
        if (!PlainAddress.Is(address) || (at > 0 && line[at - 1] == '!'))
        {
            return 0;
        }

        writer.BeginLink(address);
        writer.Text(inner[..length]);
        writer.End("a"u8);
        return length + address.Length + "[](".Length + 1;
    }

    private static int Next(ReadOnlySpan<char> line, int from) =>
        line[from..].IndexOfAny(Marks) is var next and >= 0 ? from + next : -1;
}
