namespace HrdMedia.Text;

/// <summary>How many links of a Markdown text are begun and not ended: the parser looks for the end of each to the end of its
/// paragraph, so that time grows with the square of their number.</summary>
internal static class MarkdownDepth
{
    /// <summary>Nobody writes so many in one another.</summary>
    public const int Most = 100;

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

    private static int Step(char letter, char begins, char ends) => letter == begins ? 1 : letter == ends ? -1 : 0;
}
