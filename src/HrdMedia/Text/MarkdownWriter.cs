using System.Text;
using HrdMedia.Yaml;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HrdMedia.Text;

/// <summary>Writes one Markdown document as HTML; what is not known here is written as its text, never as markup.</summary>
internal sealed class MarkdownWriter(MarkdownFlavour flavour, int headingShift, Func<string, string> link, int room)
{
    private readonly StringBuilder html = new(room);

    private bool ForFeed => flavour == MarkdownFlavour.Feed;

    public override string ToString() => html.ToString();

    public void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var tag = ForFeed ? "p" : $"h{Math.Clamp(heading.Level + headingShift, 2, 6)}";
                Element(tag, () => Element(ForFeed ? "strong" : "", () => Inlines(heading.Inline)), "\n");
                break;
            case ParagraphBlock paragraph when paragraph.Parent is ListItemBlock && IsTight(paragraph):
                Inlines(paragraph.Inline);
                break;
            case CodeBlock code:
                Element(ForFeed ? "p" : "pre", () => Text(code.Lines.ToString()), "\n");
                break;
            case ThematicBreakBlock:
                html.Append(ForFeed ? "" : "<hr>\n");
                break;
            case Table table:
                Write(table);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Element(TagOf(container), () => Blocks(container), "\n");
                break;
            case LeafBlock leaf:
                Element("p", () => Inlines(leaf.Inline), "\n");
                break;
        }
    }

    private string TagOf(ContainerBlock container) => container switch
    {
        ListBlock { IsOrdered: true } => "ol",
        ListBlock => "ul",
        ListItemBlock => "li",
        QuoteBlock when !ForFeed => "blockquote",
        _ => "",
    };

    private void Write(Table table)
    {
        if (ForFeed)
        {
            // Apps show no tables: each row becomes a paragraph.
            foreach (var row in table.OfType<TableRow>())
            {
                Element("p", () => Cells(row, cell => { Blocks(cell); html.Append(' '); }), "\n");
            }

            return;
        }

        Element("table", () =>
        {
            foreach (var row in table.OfType<TableRow>())
            {
                var tag = row.IsHeader ? "th" : "td";
                Element("tr", () => Cells(row, cell => Element(tag, () => CellText(cell))), "\n");
            }
        }, "\n");
    }

    private static void Cells(TableRow row, Action<TableCell> write)
    {
        foreach (var cell in row.OfType<TableCell>())
        {
            write(cell);
        }
    }

    private void CellText(TableCell cell)
    {
        foreach (var paragraph in cell.OfType<LeafBlock>())
        {
            Inlines(paragraph.Inline);
        }
    }

    private void Inlines(ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Element(emphasis.DelimiterCount > 1 ? "strong" : "em", () => Inlines(emphasis));
                break;
            case LinkInline { IsImage: false } found when Address(found.Url) is { } address:
                Anchor(address, () => Inlines(found));
                break;
            case AutolinkInline auto when Address(auto.IsEmail ? "mailto:" + auto.Url : auto.Url) is { } address:
                Anchor(address, () => Text(auto.Url));
                break;
            case LineBreakInline lineBreak:
                html.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case CodeInline code:
                Element(ForFeed ? "" : "code", () => Text(code.Content));
                break;
            case ContainerInline container:
                Inlines(container);
                break;
            default:
                Text(TextOf(inline));
                break;
        }
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        AutolinkInline auto => auto.Url,
        HtmlEntityInline entity => IllegalCharacters.Replaced(entity.Transcoded.ToString()),
        _ => inline.ToString() ?? "",
    };

    private string? Address(string? url) => MarkdownLinks.Classify(url) switch
    {
        MarkdownLinkKind.Site => link(url![1..]),
        // In ASCII: apps cut an address at its first other letter.
        MarkdownLinkKind.Web => new Uri(url!).AbsoluteUri,
        MarkdownLinkKind.Mail => IllegalCharacters.Replaced(url!),
        _ => null,
    };

    private void Anchor(string address, Action content)
    {
        // The site sends no referrer anyway; the attribute keeps that promise in copies that have lost their headers.
        var rel = !ForFeed && WebAddress.IsAbsolute(address) ? " rel=\"noreferrer\"" : "";
        html.Append("<a href=\"").Append(HtmlText.Escape(address)).Append('"').Append(rel).Append('>');
        content();
        html.Append("</a>");
    }

    private void Element(string tag, Action content, string after = "")
    {
        if (tag.Length > 0)
        {
            html.Append('<').Append(tag).Append('>');
        }

        content();
        if (tag.Length > 0)
        {
            html.Append("</").Append(tag).Append('>').Append(after);
        }
    }

    private void Text(string text) => html.Append(HtmlText.Escape(text));

    private static bool IsTight(ParagraphBlock paragraph) => paragraph.Parent?.Parent is ListBlock { IsLoose: false };
}
