using System.Net;
using System.Text.RegularExpressions;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>What a person reads of HTML: its words, and where its links lead.</summary>
public static partial class HtmlWords
{
    /// <summary>The words, parted by single blanks, then each link's address.</summary>
    public static string[] Of(string html) =>
        [Words(html), .. Href().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    /// <summary>The words of plain text that a reader has made of HTML: without the asterisks that stand for bullets.</summary>
    public static string OfPlain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "*"));

    /// <summary>What Markdig, with its own writer, makes of Markdown: a second source beside the product's writer.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="site">The address that links from the root begin with.</param>
    public static string FromMarkdown(string markdown, string site) =>
        FromRoot().Replace(Markdig.Markdown.ToHtml(markdown), $"href=\"{site}");

    private static string Words(string html) =>
        OfPlain(WebUtility.HtmlDecode(AnyTag().Replace(InlineTag().Replace(html, ""), " ")));

    [GeneratedRegex("</?(?:a|b|i|em|strong|code)(?: [^>]*)?>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex AnyTag();

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("href=\"/(?!/)")]
    private static partial Regex FromRoot();
}
