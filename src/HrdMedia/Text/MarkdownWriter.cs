using System.Buffers;
using HrdMedia.Yaml;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HrdMedia.Text;

/// <summary>Writes one Markdown document as HTML in UTF-8; what is not known here is written as its text, never as
/// markup.</summary>
internal sealed class MarkdownWriter
{
    private readonly MarkdownFlavour flavour;
    private readonly int headingShift;
    private readonly Func<string, string> link;
    private readonly ArrayBufferWriter<byte> written;
    private readonly Utf8Room html;

    /// <summary>A writer of one document.</summary>
    /// <param name="flavour">For whom.</param>
    /// <param name="headingShift">How many levels its headings go down.</param>
    /// <param name="link">Turns a path of the site into a link.</param>
    /// <param name="room">How many bytes it will probably be.</param>
    public MarkdownWriter(MarkdownFlavour flavour, int headingShift, Func<string, string> link, int room)
    {
        (this.flavour, this.headingShift, this.link, written) = (flavour, headingShift, link, new(room));
        html = new(written);
    }

    private bool ForFeed => flavour == MarkdownFlavour.Feed;

    /// <summary>What is written.</summary>
    public ReadOnlyMemory<byte> Written
    {
        get
        {
            html.Flush();
            return written.WrittenMemory;
        }
    }

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
                Element(ForFeed ? "p"u8 : "pre"u8, code.Lines.ToString());
                html.Raw("\n"u8);
                break;
            case ThematicBreakBlock:
                html.Raw(ForFeed ? ""u8 : "<hr>\n"u8);
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
                Element("p"u8, leaf.Inline);
                html.Raw("\n"u8);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        BeginHeading(heading.Level);
        Inlines(heading.Inline);
        EndHeading(heading.Level);
    }

    /// <summary>Begins a heading of a level of the Markdown.</summary>
    public void BeginHeading(int level)
    {
        Begin(TagOf(level));
        Begin(ForFeed ? "strong"u8 : ""u8);
    }

    /// <summary>Ends it.</summary>
    public void EndHeading(int level)
    {
        End(ForFeed ? "strong"u8 : ""u8);
        EndLine(TagOf(level));
    }

    /// <summary>Begins a quote.</summary>
    public void BeginQuote() => Begin(ForFeed ? ""u8 : "blockquote"u8);

    /// <summary>Ends it.</summary>
    public void EndQuote() => EndLine(ForFeed ? ""u8 : "blockquote"u8);

    private ReadOnlySpan<byte> TagOf(int level) =>
        ForFeed ? "p"u8 : "h2h3h4h5h6"u8.Slice((Math.Clamp(level + headingShift, 2, 6) - 2) * 2, 2);

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
            html.Raw(" "u8);
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
                Element(emphasis.DelimiterCount > 1 ? "strong"u8 : "em"u8, emphasis);
                break;
            case LinkInline { IsImage: false } found when Address(found.Url) is { } address:
                Link(address, found);
                break;
            case AutolinkInline auto when Address(auto.IsEmail ? "mailto:" + auto.Url : auto.Url) is { } address:
                BeginLinkTo(address);
                Text(auto.Url);
                End("a"u8);
                break;
            case LineBreakInline lineBreak:
                html.Raw(lineBreak.IsHard ? "<br>\n"u8 : "\n"u8);
                break;
            case CodeInline code:
                Element(ForFeed ? ""u8 : "code"u8, code.Content);
                break;
            case ContainerInline container:
                Inlines(container);
                break;
            default:
                Text(TextOf(inline));
                break;
        }
    }

    private void Link(string address, ContainerInline words)
    {
        BeginLinkTo(address);
        Inlines(words);
        End("a"u8);
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

    /// <summary>Begins a link to a web address of the plainest form.</summary>
    public void BeginLink(ReadOnlySpan<char> url)
    {
        if (PlainAddress.IsCanonical(url))
        {
            BeginLinkTo(url, isAbsolute: true);
        }
        else
        {
            BeginLinkTo(Address(url.ToString())!);
        }
    }

    private void BeginLinkTo(string address) => BeginLinkTo(address, WebAddress.IsAbsolute(address));

    private void BeginLinkTo(ReadOnlySpan<char> address, bool isAbsolute)
    {
        html.Raw("<a href=\""u8);
        Text(address);
        // The site sends no referrer anyway; the attribute keeps that promise in copies that have lost their headers.
        html.Raw(!ForFeed && isAbsolute ? "\" rel=\"noreferrer\">"u8 : "\">"u8);
    }

    private void Element(ReadOnlySpan<byte> tag, ContainerInline? words)
    {
        Begin(tag);
        Inlines(words);
        End(tag);
    }

    private void Element(ReadOnlySpan<byte> tag, string text)
    {
        Begin(tag);
        Text(text);
        End(tag);
    }

    /// <summary>Begins an element; one without a name is none, and what is in it stands alone.</summary>
    public void Begin(ReadOnlySpan<byte> tag)
    {
        if (tag.Length > 0)
        {
            html.Raw("<"u8);
            html.Raw(tag);
            html.Raw(">"u8);
        }
    }

    /// <summary>Ends an element.</summary>
    public void End(ReadOnlySpan<byte> tag)
    {
        if (tag.Length > 0)
        {
            html.Raw("</"u8);
            html.Raw(tag);
            html.Raw(">"u8);
        }
    }

    /// <summary>Ends an element and its line.</summary>
    public void EndLine(ReadOnlySpan<byte> tag)
    {
        End(tag);
        html.Raw(tag.Length > 0 ? "\n"u8 : ""u8);
    }

    /// <summary>Writes words.</summary>
    public void Text(ReadOnlySpan<char> text) => HtmlText.Escape(text, html);

    private static bool IsTight(ParagraphBlock paragraph) => paragraph.Parent?.Parent is ListBlock { IsLoose: false };
}
