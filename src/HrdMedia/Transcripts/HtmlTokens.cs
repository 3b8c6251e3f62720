using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Cuts HTML into tags and words, once from the beginning to the end; comments and the doctype are left out.</summary>
internal static class HtmlTokens
{
    public static IEnumerable<HtmlToken> Of(SourceLines lines)
    {
        var html = lines.Text;
        // Looked for once: a file of comments that are only begun would be read to its end for each of them.
        var lastClose = html.LastIndexOf("-->", StringComparison.Ordinal);
        for (var at = 0; at < html.Length && !lines.HasEnoughErrors;)
        {
            if (html[at] != '<')
            {
                var next = html.IndexOf('<', at);
                next = next < 0 ? html.Length : next;
                yield return new HtmlToken("", false, html[at..next], at);
                at = next;
                continue;
            }

            var end = End(html, at, lastClose);
            if (end < 0)
            {
                ReportOpen(lines, at);
                at++;
                continue;
            }

            if (html[at + 1] is not ('!' or '?'))
            {
                yield return Tag(html[at..end], at);
            }

            at = end;
        }
    }

    private static HtmlToken Tag(string text, int offset)
    {
        var isClosing = text[1] == '/';
        var start = isClosing ? 2 : 1;
        var end = start;
        while (char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return new HtmlToken(text[start..end].ToLowerInvariant(), isClosing, text, offset);
    }

    // The index after the tag or comment that begins here; -1 when none does, or it has no end.
    private static int End(string html, int at, int lastClose)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            return lastClose < at + 4 ? -1 : html.IndexOf("-->", at + 4, StringComparison.Ordinal) + 3;
        }

        var first = at + 1 < html.Length ? html[at + 1] : ' ';
        first = first == '/' && at + 2 < html.Length ? html[at + 2] : first;
        return char.IsAsciiLetter(first) || first is '!' ? TagEnd(html, at + 1) : -1;
    }

    private static int TagEnd(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '<' or '>')
            {
                return c == '>' ? at + 1 : -1;
            }
        }

        return -1;
    }

    private static void ReportOpen(SourceLines lines, int offset)
    {
        var (index, column) = lines.At(offset);
        lines.Error(
            UnclosedTag, index, column,
            $"A '<' must begin a tag or a comment that ends, found '{lines.ShownAt(index, column)}'. "
            + "Write &lt; if it is meant as a character.");
    }
}
