using System.Buffers;

namespace HrdMedia.Feeds;

/// <summary>The RSS 2.0 document: the context of the channel, and the way to bytes.</summary>
public sealed class RssDocument
{
    private RssDocument()
    {
    }

    /// <summary>Writes a feed as UTF-8 (RSS 2.0, XML 1.0): the exact XML declaration first, no byte order mark, <c>\n</c> at line
    /// ends.</summary>
    /// <param name="output">Takes the bytes; items are made and written one by one, so the feed is never in memory as a
    /// whole.</param>
    /// <param name="channel">The one channel.</param>
    /// <param name="stylesheet">Address of a CSS file for people who open the feed in a browser (xml-stylesheet 1.0).</param>
    /// <exception cref="InvalidOperationException">An element that needs children has none.</exception>
    public static void Write(IBufferWriter<byte> output, INode<RssDocument> channel, string? stylesheet = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(channel);
        var writer = new MarkupWriter(output);
        writer.Declaration();
        if (stylesheet is not null)
        {
            writer.Stylesheet(FeedText.Plain(stylesheet, "xml-stylesheet"));
        }

        // All four, always: readers bind to these very prefixes, and the head of a streamed feed is out before its items are
        // known.
        writer.Start("rss", [
            new("version", "2.0"), new("xmlns:itunes", ItunesTags.Namespace), new("xmlns:podcast", PodcastTags.Namespace),
            new("xmlns:atom", AtomTags.Namespace), new("xmlns:content", ContentTags.Namespace)]);
        channel.WriteTo(writer);
        writer.End("rss");
        writer.Flush();
    }

    /// <summary>How many bytes a node takes in a document (RSS 2.0): it is written, and what is written is only
    /// counted.</summary>
    public static long Size(INode<Channel> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var count = new ByteCount();
        var writer = new MarkupWriter(count, depth: 2);
        node.WriteTo(writer);
        writer.Flush();
        return count.Bytes;
    }
}
