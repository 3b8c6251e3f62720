using System.Runtime.InteropServices;
using System.ServiceModel.Syndication;
using System.Xml;
using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Shows;

/// <summary>Reads a feed again with a reader that others wrote, before it may be published.</summary>
internal static class FeedReading
{
    /// <summary>Confirms that the feed can be read and holds exactly these episodes in this order, each with its enclosure.</summary>
    /// <exception cref="OutputRejectedException">It cannot, or does not.</exception>
    public static void Confirm(ReadOnlyMemory<byte> feed, IReadOnlyList<Episode> episodes, Place source)
    {
        try
        {
            MemoryMarshal.TryGetArray(feed, out var bytes);
            using var reader = XmlReader.Create(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false));
            var formatter = new ItemsInTurn(episodes);
            formatter.ReadFrom(reader);
            if (formatter.Read != episodes.Count)
            {
                throw new XmlException($"it holds {formatter.Read} items for {episodes.Count} episodes");
            }
        }
        catch (XmlException e)
        {
            throw new OutputRejectedException(OutputCodes.UnreadableFeed, source,
                $"The feed made from this file cannot be read again: {e.Message}. This is a fault of HrdMedia: please report it with the file.");
        }
    }

    // Looks at one item at a time: a feed of ten thousand is confirmed in the memory of one.
    private sealed class ItemsInTurn(IReadOnlyList<Episode> episodes) : Rss20FeedFormatter
    {
        public int Read { get; private set; }

        protected override IEnumerable<SyndicationItem> ReadItems(XmlReader reader, SyndicationFeed feed, out bool areAllItemsRead)
        {
            for (; reader.IsStartElement("item", ""); Read++)
            {
                Confirm(ReadItem(reader, feed), Read < episodes.Count ? episodes[Read] : null);
            }

            areAllItemsRead = true;
            return [];
        }

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
}
