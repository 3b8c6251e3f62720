using System.Buffers;

namespace HrdMedia.Feeds;

/// <summary>Writes a list of feeds that podcast apps import (OPML 2.0, opml.org/spec2.opml).</summary>
public static class Opml
{
    /// <summary>Writes the list as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">The list is empty; OPML wants at least one outline.</exception>
    public static void Write(IBufferWriter<byte> output, string title, IEnumerable<OpmlFeed> feeds)
    {
        ArgumentNullException.ThrowIfNull(output);
        var writer = new MarkupWriter(output);
        writer.Declaration();
        writer.Start("opml", [new("version", "2.0")]);
        INode<Nested> head = new ParentElement<Nested, Nested>("head", [], [new TextElement<Nested>("title", title)]);
        head.WriteTo(writer);
        INode<Nested> body = new ParentElement<Nested, Nested>("body", [], [Nodes.Each(feeds, Outline)]);
        body.WriteTo(writer);
        writer.End("opml");
        writer.Flush();
    }

    // Both "text" and "title": the first is required, the second is the one that older apps show.
    private static EmptyElement<Nested> Outline(OpmlFeed feed) => new(
        "outline", new("type", "rss"), new("text", feed.Title), new("title", feed.Title), new("description", feed.Description),
        new("xmlUrl", FeedUrl.Web(feed.XmlUrl, "outline xmlUrl")),
        new("htmlUrl", FeedUrl.WebOrNull(feed.HtmlUrl, "outline htmlUrl")), new("language", feed.Language));
}
