using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HrdMedia.Text;

/// <summary>What Markdown says, without its markup.</summary>
public static class MarkdownText
{
    /// <summary>The paragraphs, headings, items and cells, each in one line.</summary>
    public static IEnumerable<string> Lines(string markdown) => markdown.Length == 0 ? []
        : MarkdownHtml.Parse(markdown).Descendants<LeafBlock>().Select(Line).Where(line => line.Length > 0);

    private static string Line(LeafBlock block)
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
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    _ => " ",
                });
            }
        }
        else
        {
            text.Append(block.Lines.ToString());
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
