using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using HrdMedia.Text;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace HrdMedia.Import;

/// <summary>A text of another program's feed as Markdown.</summary>
/// <param name="Markdown">The Markdown; every link of the text that can be published is in it.</param>
/// <param name="Lost">What could not be taken over, each in words.</param>
public sealed partial record NotesText(string Markdown, IReadOnlyList<string> Lost)
{
    /// <summary>No text.</summary>
    public static NotesText Empty { get; } = new("", []);

    /// <summary>Its words, without markup.</summary>
    public string Words => string.Join(' ', MarkdownText.Lines(Markdown, withAddresses: true));

    /// <summary>Turns HTML, or plain text with line breaks, into Markdown.</summary>
    /// <param name="text">As the feed has it, entities of XML resolved.</param>
    /// <param name="from">The address by which relative links are meant, or null.</param>
    public static NotesText From(string text, Uri? from)
    {
        var clean = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (string.IsNullOrWhiteSpace(clean))
        {
            return Empty;
        }

        var lost = new List<string>();
        var inlines = new MarkdownInlines(from, lost);
        var markdown = Tag().IsMatch(clean) ? OfHtml(clean, inlines) : OfPlain(WebUtility.HtmlDecode(clean), inlines);
        return new NotesText(Whole(markdown, inlines.Addresses), lost);
    }

    private static string OfHtml(string html, MarkdownInlines inlines)
    {
        // Without a block in it, two line ends are what parts paragraphs: so old programs and hands write.
        var blocks = BlockTag().IsMatch(html) ? html : html.Replace("\n\n", "<br><br>", StringComparison.Ordinal);
        using var document = new HtmlParser().ParseDocument("<!doctype html><body>" + blocks);
        return string.Join("\n\n", new MarkdownBlocks(inlines).Of(document.Body!.ChildNodes));
    }

    private static string OfPlain(string text, MarkdownInlines inlines) => string.Join("\n\n",
        BlankLines().Split(text).SelectMany(part => MarkdownBlocks.Paragraphs(
            string.Join('\n', part.Split('\n').Select(line => inlines.Text(line.Trim()))))));

    // Whatever a writer of Markdown can get wrong, an address is not lost: what a reader does not find is written once more.
    private static string Whole(string markdown, IReadOnlyList<string> addresses)
    {
        var found = MarkdownHtml.TryParse(markdown)?.Descendants<Inline>().Select(AddressOf).ToHashSet(StringComparer.Ordinal);
        return found is null ? string.Join("\n\n", addresses.Select(a => $"<{a}>"))
            : markdown + string.Concat(addresses.Distinct().Where(a => !found.Contains(a)).Select(a => $"\n\n<{a}>"));
    }

    private static string? AddressOf(Inline inline) => inline switch
    {
        LinkInline link => link.Url,
        AutolinkInline auto => auto.Url,
        _ => null,
    };

    // Of HTML: "<nobody>" is a word in brackets.
    [GeneratedRegex("<(?:!--|/?(?:a|abbr|address|article|aside|audio|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|" +
        "figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|script|section|" +
        "small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video|wbr)[\\s/>])", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("<(?:p|br|div|li|ul|ol|h[1-6]|blockquote|table|pre|tr|section|article)[\\s/>]", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex BlankLines();
}
