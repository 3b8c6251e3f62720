using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using HrdMedia.Syndication;
using HrdMedia.Text;

namespace HrdMedia.Comparison;

/// <summary>Reads of RSS that anybody may have written what apps know a podcast by.</summary>
public static class PublishedFeedReader
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>Reads a feed.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="address">Where it was read from, for when it does not say where it stands.</param>
    /// <exception cref="XmlException">It is no RSS feed.</exception>
    public static PublishedFeed Read(Stream stream, string address)
    {
        var channel = FeedXml.Channel(stream);
        var self = channel.Elements(Atom + "link").FirstOrDefault(link => (string?)link.Attribute("rel") == "self");
        return new PublishedFeed(
            Address: (string?)self?.Attribute("href") is { Length: > 0 } href ? href.Trim() : address,
            // Its namespace has two names in use: what is not RSS' own is the podcast's.
            Guid: Line(channel.Elements().FirstOrDefault(e => e.Name.LocalName == "guid" && e.Name.NamespaceName.Length > 0)),
            Title: Line(channel.Element("title")),
            NewAddress: Line(channel.Element(Itunes + "new-feed-url")),
            Items: [.. channel.Elements("item").Select(Item)]);
    }

    private static PublishedItem Item(XElement item)
    {
        var enclosure = item.Elements("enclosure").LastOrDefault();
        return new PublishedItem(
            Guid: Line(item.Element("guid")),
            Title: Line(item.Element("title")),
            Link: Line(item.Element("link")),
            Text: ReadText.Of(item.Element("description")?.Value, item.Element(Content + "encoded")?.Value),
            Recording: (string?)enclosure?.Attribute("url") is { } url ? WebAddress.Publishable(url) ?? url.Trim() : "",
            Bytes: long.TryParse((string?)enclosure?.Attribute("length"), NumberStyles.None, CultureInfo.InvariantCulture,
                out var bytes) ? bytes : 0,
            Published: FeedInstant.Parse(item.Element("pubDate")?.Value));
    }

    private static string Line(XElement? element) => FeedXml.Line(element?.Value);
}
