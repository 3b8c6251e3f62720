using System.Buffers;
using System.IO.Pipelines;
using System.ServiceModel.Syndication;
using System.Xml;
using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Syndication;

/// <summary>
/// Reads a feed with a reader that others wrote while it is written, before it may be published: its newest items with a reader
/// of feeds, the others with one of XML, in a fifth of the time. Reader and writer meet in a pipe, so that a feed of ten thousand
/// items is never held whole.
/// </summary>
internal static class FeedReading
{
    /// <summary>Writes a feed and confirms that it can be read and holds exactly these episodes in this order, each with its
    /// enclosure.</summary>
    /// <exception cref="OutputRejectedException">It cannot, or does not.</exception>
    public static void WriteConfirmed(
        IBufferWriter<byte> target, IReadOnlyList<Episode> episodes, Place source, Action<IBufferWriter<byte>> write)
    {
        var pipe = new Pipe();
        var reading = Task.Run(() => Confirm(pipe.Reader, episodes));
        var writer = new WatchedWriter(target, pipe.Writer);
        try
        {
            write(writer);
            writer.Flush();
        }
        finally
        {
            pipe.Writer.Complete();
        }

        if (reading.GetAwaiter().GetResult() is { } fault)
        {
            throw new OutputRejectedException(OutputCodes.UnreadableFeed, source,
                $"The feed made from this file cannot be read again: {fault}. " +
                "This is a fault of HrdMedia: please report it with the file.");
        }
    }

    // The fault, or null. The pipe is emptied to its end whatever happens, so that the writer never waits for nobody.
    private static string? Confirm(PipeReader pipe, IReadOnlyList<Episode> episodes)
    {
        using var stream = pipe.AsStream();
        try
        {
            using var xml = XmlReader.Create(stream);
            var formatter = new ItemsInTurn(episodes);
            formatter.ReadFrom(xml);
            return formatter.Read == episodes.Count ? null : $"it holds {formatter.Read} items for {episodes.Count} episodes";
        }
        catch (XmlException e)
        {
            return e.Message;
        }
        finally
        {
            stream.CopyTo(Stream.Null);
        }
    }

    // Looks at one item at a time and keeps none.
    private sealed class ItemsInTurn(IReadOnlyList<Episode> episodes) : Rss20FeedFormatter
    {
        // As many as most apps show. The library calls itself by reflection for each date and each address.
        private const int Newest = 100;

        public int Read { get; private set; }

        protected override IEnumerable<SyndicationItem> ReadItems(XmlReader reader, SyndicationFeed feed,
            out bool areAllItemsRead)
        {
            for (; reader.IsStartElement("item", ""); Read++)
            {
                (Read < Newest ? FeedItemFacts.Of(ReadItem(reader, feed)) : FeedItemFacts.Read(reader))
                    .Confirm(Read < episodes.Count ? episodes[Read] : null);
            }

            areAllItemsRead = true;
            return [];
        }

        // The library would make it by reflection, which a native binary cannot promise (IL2067).
        protected override SyndicationFeed CreateFeedInstance() => new PlainFeed();
    }

    // Elements of other namespaces are read over, which checks their form, and not kept: that takes a buffer for each item.
    private sealed class PlainFeed : SyndicationFeed
    {
        protected override SyndicationItem CreateItem() => new PlainItem();

        protected override bool TryParseElement(XmlReader reader, string version) => Skip(reader);
    }

    private sealed class PlainItem : SyndicationItem
    {
        protected override bool TryParseElement(XmlReader reader, string version) => Skip(reader);
    }

    private static bool Skip(XmlReader reader)
    {
        reader.Skip();
        return true;
    }
}
