using System.Buffers;
using System.Text;
using HrdMedia.Yaml;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HrdMedia.Text;

/// <summary>Writes one Markdown document as HTML in UTF-8; what is not known here is written as its text, never as
/// markup.</summary>
internal sealed class MarkdownWriter(MarkdownFlavour flavour, int headingShift, Func<string, string> link, int room)
{
    private readonly ArrayBufferWriter<byte> html = new(room);

    private bool ForFeed => flavour == MarkdownFlavour.Feed;

    /// <summary>What is written.</summary>
    public ReadOnlyMemory<byte> Written => html.WrittenMemory;

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
                Heading(heading);
                break;
            case ParagraphBlock paragraph when paragraph.Parent is ListItemBlock && IsTight(paragraph):
                Inlines(paragraph.Inline);
                break;
            case CodeBlock code:
                Begin(ForFeed ? "p"u8 : "pre"u8);
                Text(code.Lines.ToString());
                EndLine(ForFeed ? "p"u8 : "pre"u8);
                break;
            case ThematicBreakBlock:
                html.Write(ForFeed ? ""u8 : "<hr>\n"u8);
                break;
            case Table table:
                Write(table);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Begin(TagOf(container));
                Blocks(container);
                EndLine(TagOf(container));
                break;
            case LeafBlock leaf:
                Begin("p"u8);
                Inlines(leaf.Inline);
                EndLine("p"u8);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var tag = ForFeed ? "p"u8 : "h2h3h4h5h6"u8.Slice((Math.Clamp(heading.Level + headingShift, 2, 6) - 2) * 2, 2);
        Begin(tag);
        Begin(ForFeed ? "strong"u8 : ""u8);
        Inlines(heading.Inline);
        End(ForFeed ? "strong"u8 : ""u8);
        EndLine(tag);
    }

    private ReadOnlySpan<byte> TagOf(ContainerBlock container) => container switch
    {
        ListBlock { IsOrdered: true } => "ol"u8,
        ListBlock => "ul"u8,
        ListItemBlock => "li"u8,
        QuoteBlock when !ForFeed => "blockquote"u8,
        _ => ""u8,
    };

    private void Write(Table table)
    {
        Begin(ForFeed ? ""u8 : "table"u8);
        foreach (var row in table.OfType<TableRow>())
        {
            // Apps show no tables: each row becomes a paragraph.
            Begin(ForFeed ? "p"u8 : "tr"u8);
            foreach (var cell in row.OfType<TableCell>())
            {
                Write(cell, row.IsHeader ? "th"u8 : "td"u8);
            }

            EndLine(ForFeed ? "p"u8 : "tr"u8);
        }

        EndLine(ForFeed ? ""u8 : "table"u8);
    }

    private void Write(TableCell cell, ReadOnlySpan<byte> tag)
    {
        if (ForFeed)
        {
            Blocks(cell);
            html.Write(" "u8);
            return;
        }

        Begin(tag);
        foreach (var paragraph in cell.OfType<LeafBlock>())
        {
            Inlines(paragraph.Inline);
        }

        End(tag);
    }

    private void Inlines(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.AsSpan());
                break;
            case EmphasisInline emphasis:
                Begin(emphasis.DelimiterCount > 1 ? "strong"u8 : "em"u8);
                Inlines(emphasis);
                End(emphasis.DelimiterCount > 1 ? "strong"u8 : "em"u8);
                break;
            case LinkInline { IsImage: false } found when Address(found.Url) is { } address:
                BeginLink(address);
                Inlines(found);
                End("a"u8);
                break;
            case AutolinkInline auto when Address(auto.IsEmail ? "mailto:" + auto.Url : auto.Url) is { } address:
                BeginLink(address);
                Text(auto.Url);
                End("a"u8);
                break;
            case LineBreakInline lineBreak:
                html.Write(lineBreak.IsHard ? "<br>\n"u8 : "\n"u8);
                break;
            case CodeInline code:
                Begin(ForFeed ? ""u8 : "code"u8);
                Text(code.Content);
                End(ForFeed ? ""u8 : "code"u8);
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
        AutolinkInline auto => auto.Url,
        HtmlEntityInline entity => IllegalCharacters.Replaced(entity.Transcoded.ToString()),
        _ => inline.ToString() ?? "",
    };

    private string? Address(string? url) => MarkdownLinks.Classify(url) switch
    {
        MarkdownLinkKind.Site => link(url![1..]),
        // In ASCII: apps cut an address at its first other letter.
        MarkdownLinkKind.Web => PlainAddress.IsCanonical(url) ? url : new Uri(url!).AbsoluteUri,
        MarkdownLinkKind.Mail => IllegalCharacters.Replaced(url!),
        _ => null,
    };

    private void BeginLink(string address)
    {
        html.Write("<a href=\""u8);
        Text(address);
        // The site sends no referrer anyway; the attribute keeps that promise in copies that have lost their headers.
        html.Write(!ForFeed && WebAddress.IsAbsolute(address) ? "\" rel=\"noreferrer\">"u8 : "\">"u8);
    }

    // An element without a name is no element: what is in it stands alone.
    private void Begin(ReadOnlySpan<byte> tag)
    {
        if (tag.Length > 0)
        {
            html.Write("<"u8);
            html.Write(tag);
            html.Write(">"u8);
        }
    }

    private void End(ReadOnlySpan<byte> tag)
    {
        if (tag.Length > 0)
        {
            html.Write("</"u8);
            html.Write(tag);
            html.Write(">"u8);
        }
    }

    private void EndLine(ReadOnlySpan<byte> tag)
    {
        End(tag);
        html.Write(tag.Length > 0 ? "\n"u8 : ""u8);
    }

    private void Text(ReadOnlySpan<char> text) => HtmlText.Escape(text, html);

    private static bool IsTight(ParagraphBlock paragraph) => paragraph.Parent?.Parent is ListBlock { IsLoose: false };
}
