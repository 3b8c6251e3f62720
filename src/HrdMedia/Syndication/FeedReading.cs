using System.Buffers;
using System.IO.Pipelines;
using System.ServiceModel.Syndication;
using System.Xml;
using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Syndication;

/// <summary>
/// Reads a feed with a reader that others wrote while it is written, before it may be published. Reader and writer meet in
/// a pipe, so that a feed of ten thousand items is never held whole.
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
        public int Read { get; private set; }

        protected override IEnumerable<SyndicationItem> ReadItems(XmlReader reader, SyndicationFeed feed,
            out bool areAllItemsRead)
        {
            for (; reader.IsStartElement("item", ""); Read++)
            {
                Confirm(ReadItem(reader, feed), Read < episodes.Count ? episodes[Read] : null);
            }

            areAllItemsRead = true;
            return [];
        }

        // The library would make it by reflection, which a native binary cannot promise (IL2067).
        protected override SyndicationFeed CreateFeedInstance() => new PlainFeed();

        private static void Confirm(SyndicationItem item, Episode? episode)
        {
            if (item.Id != episode?.Guid.Value)
            {
                throw new XmlException($"the item '{item.Id}' stands where '{episode?.Guid.Value}' belongs");
            }

            var enclosure = item.Links.SingleOrDefault(l => l.RelationshipType == "enclosure");
            if (enclosure is null || enclosure.Length != episode.Audio.Bytes || item.PublishDate != episode.Published.Value)
            {
                throw new XmlException($"the item '{item.Id}' has another enclosure or date than its episode");
            }
        }
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
