using System.Text;

namespace HrdMedia.Feeds;

/// <summary>The elements of RSS 2.0 (rssboard.org/rss-specification), as Apple and PSP-1 want them.</summary>
public static class RssTags
{
    /// <summary>Most characters of a plain text (PSP-1, Apple: 255 unless said otherwise).</summary>
    public const int MaxText = 255;

    /// <summary>Most bytes of a description's HTML in UTF-8 (PSP-1, Apple: 4000).</summary>
    public const int MaxDescriptionBytes = 4000;

    /// <summary><c>channel</c>: the show (RSS 2.0).</summary>
    public static INode<RssDocument> Channel(params ReadOnlySpan<INode<Channel>?> nodes) =>
        new ParentElement<RssDocument, Channel>("channel", [], nodes);

    /// <summary><c>item</c>: one episode (RSS 2.0).</summary>
    public static INode<Channel> Item(params ReadOnlySpan<INode<Item>?> nodes) =>
        new ParentElement<Channel, Item>("item", [], nodes);

    /// <summary><c>title</c>: the plain name, without show name or numbers (RSS 2.0; PSP-1; at most <see cref="MaxText"/>
    /// characters).</summary>
    public static INode<IEntry> Title(string title) => Text<IEntry>("title", title);

    /// <summary><c>link</c>: address of the page about the show or the episode (RSS 2.0; PSP-1).</summary>
    public static INode<IEntry> Link(string url) => new TextElement<IEntry>("link", FeedUrl.Web(url, "link"));

    /// <summary><c>description</c>: HTML, before <c>content:encoded</c>; plain text must be HTML-escaped first (RSS 2.0;
    /// PSP-1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has more than <see cref="MaxDescriptionBytes"/> bytes.</exception>
    public static INode<IEntry> Description(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var bytes = Encoding.UTF8.GetByteCount(html);
        return bytes <= MaxDescriptionBytes
            ? new HtmlElement<IEntry>("description", html)
            : throw new ArgumentOutOfRangeException(
                nameof(html), bytes,
                $"<description> may hold {MaxDescriptionBytes} bytes. Put the long text into <content:encoded>.");
    }

    /// <summary><c>language</c>: ISO 639 code, with a region if it matters, for example <c>en-gb</c> (RSS 2.0; Apple).</summary>
    public static INode<Channel> Language(string code) => Text<Channel>("language", code);

    /// <summary><c>image</c>: the picture for readers without iTunes tags; title and link equal the channel's (RSS
    /// 2.0).</summary>
    public static INode<Channel> Image(string url, string title, string link) => new ParentElement<Channel, Nested>("image", [], [
        new TextElement<Nested>("url", FeedUrl.Web(url, "image url")), Text<Nested>("title", title),
        new TextElement<Nested>("link", FeedUrl.Web(link, "image link"))]);

    /// <summary><c>copyright</c>: the holder's name (RSS 2.0; PSP-1: without sign, word or year).</summary>
    public static INode<Channel> Copyright(string holder) => Text<Channel>("copyright", holder);

    /// <summary><c>lastBuildDate</c>: when the content last changed; take it from the content, never from a clock (RSS
    /// 2.0).</summary>
    public static INode<Channel> LastBuildDate(DateTimeOffset date) => Text<Channel>("lastBuildDate", Rfc822.Format(date));

    /// <summary><c>pubDate</c>: when the show or the episode was published (RSS 2.0, RFC 822).</summary>
    public static INode<IEntry> PubDate(DateTimeOffset date) => Text<IEntry>("pubDate", Rfc822.Format(date));

    /// <summary><c>generator</c>: the program, for example <c>Name/1.2 (+https://…)</c> (RSS 2.0).</summary>
    public static INode<Channel> Generator(string program) => Text<Channel>("generator", program);

    /// <summary><c>guid</c>: the identity that never changes; the flag is always written, because its default is a trap (RSS 2.0;
    /// PSP-1). Apps compare the text: two spaces in it, which another program has once written, stay two.</summary>
    public static INode<Item> Guid(string id, bool isPermaLink = false) =>
        TextElement<Item>.Exact("guid", id, new Attr("isPermaLink", isPermaLink ? "true" : "false"));

    /// <summary><c>enclosure</c>: the one media file: address, exact length in bytes, media type (RSS 2.0; PSP-1).</summary>
    public static INode<Item> Enclosure(string url, long length, string type) => new EmptyElement<Item>(
        "enclosure", new("url", FeedUrl.Web(url, "enclosure url")), new("length", Limits.AtLeast(length, 0, "enclosure length")),
        new("type", type));

    private static TextElement<T> Text<T>(string name, string text) => new(name, FeedText.Limited(text, MaxText, name));
}
