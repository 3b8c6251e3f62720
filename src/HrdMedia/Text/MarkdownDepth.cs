using System.Buffers;

namespace HrdMedia.Text;

/// <summary>How many links of a Markdown text are begun and not ended: the parser looks for the end of each to the end of its
/// paragraph, so that time grows with the square of their number.</summary>
internal static class MarkdownDepth
{
    /// <summary>Nobody writes so many in one another.</summary>
    public const int Most = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_|\t>-+.)");

    /// <summary>A cheap question first: whether there are a hundred of the marks that can stand in one another. Without, there
    /// is nothing deep.</summary>
    public static bool MayBeGreat(ReadOnlySpan<char> markdown)
    {
        var (inlines, blocks) = (0, 0);
        for (var at = markdown.IndexOfAny(Marks); at >= 0; at = Next(markdown, at))
        {
            switch (markdown[at])
            {
                case '[' or '*' or '_' or '|' or '\t':
                    inlines++;
                    break;
                case '>':
                    blocks++;
                    break;
                default:
                    blocks += IsItem(markdown, at) ? 1 : 0;
                    break;
            }
        }

        return inlines > Most || blocks > Most;
    }

    /// <summary>The line, from 0, of the first link beyond that, or null when there is none.</summary>
    public static int? LineOf(ReadOnlySpan<char> markdown)
    {
        var (brackets, open, line) = (0, 0, 0);
        foreach (var text in markdown.EnumerateLines())
        {
            (brackets, open) = text.IsWhiteSpace() ? (0, 0) : (brackets, open);
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] == '\\')
                {
                    at++;
                    continue;
                }

                var isLink = text[at] == ')' || (at > 0 && text[at - 1] == ']');
                brackets = Math.Max(0, brackets + Step(text[at], '[', ']'));
                open = Math.Max(0, open + (isLink ? Step(text[at], '(', ')') : 0));
                if (Math.Max(brackets, open) > Most)
                {
                    return line;
                }
            }

            line++;
        }

        return null;
    }

    private static int Next(ReadOnlySpan<char> markdown, int at)
    {
        var next = markdown[(at + 1)..].IndexOfAny(Marks);
        return next < 0 ? -1 : at + 1 + next;
    }

    // "- ", "+ ", "1. " or "1) ".
    private static bool IsItem(ReadOnlySpan<char> markdown, int at) =>
        (at + 1 == markdown.Length || char.IsWhiteSpace(markdown[at + 1])) &&
        (markdown[at] is '-' or '+' || (at > 0 && char.IsAsciiDigit(markdown[at - 1])));

    private static int Step(char letter, char begins, char ends) => letter == begins ? 1 : letter == ends ? -1 : 0;
}
