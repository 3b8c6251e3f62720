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
        var (open, line, isBlank) = (0, 0, true);
        for (var at = 0; at < markdown.Length; at++)
        {
            switch (markdown[at])
            {
                case '\n':
                    (open, isBlank, line) = (isBlank ? 0 : open, true, line + 1);
                    continue;
                case '\\':
                    at += at + 1 < markdown.Length && markdown[at + 1] != '\n' ? 1 : 0;
                    break;
                case '(' when at > 0 && markdown[at - 1] == ']':
                    open++;
                    break;
                case ')' when open > 0:
                    open--;
                    break;
            }

            if (open > Most)
            {
                return line;
            }

            isBlank &= char.IsWhiteSpace(markdown[at]);
        }

        return null;
    }
}
