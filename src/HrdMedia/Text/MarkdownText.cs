using System.Text;
using HrdMedia.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HrdMedia.Text;

/// <summary>What Markdown says, without its markup.</summary>
public static class MarkdownText
{
    /// <summary>The paragraphs, headings, items and cells, each in one line.</summary>
    public static IEnumerable<string> Lines(string markdown) => Lines(markdown, withAddresses: false);

    /// <summary>The same.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="withAddresses">Whether an address that stands for itself is a word.</param>
    public static IEnumerable<string> Lines(string markdown, bool withAddresses) => markdown.Length == 0 ? []
        : MarkdownHtml.Parse(markdown).Descendants<LeafBlock>().Select(block => Line(block, withAddresses))
            .Where(line => line.Length > 0);

    private static string Line(LeafBlock block, bool withAddresses)
    {
        var text = new StringBuilder();
        if (block.Inline is { } inline)
        {
            foreach (var part in inline.Descendants<LeafInline>())
            {
                text.Append(part switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    HtmlEntityInline entity => IllegalCharacters.Replaced(entity.Transcoded.ToString()),
                    AutolinkInline auto when withAddresses => auto.Url,
                    _ => " ",
                });
            }
        }
        else
        {
            text.Append(block.Lines.ToString());
        }

        return OneSpaced(text.ToString());
    }

    // No space at either end and one between words, as nearly all texts are already.
    private static string OneSpaced(string text)
    {
        var isSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (isSpace || c != ' '))
            {
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }

            isSpace = c == ' ';
        }

        return isSpace ? text.TrimEnd() : text;
    }
}
