using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using HrdMedia.Episodes;

namespace HrdMedia.Syndication;

/// <summary>What an app goes by when it has read an item of a feed.</summary>
/// <param name="Guid">Its identity, or null.</param>
/// <param name="Published">When it was published; null where no date can be read, or its weekday is another one.</param>
/// <param name="Enclosures">How many recordings it has.</param>
/// <param name="Bytes">The length of the recording, or null.</param>
internal readonly record struct FeedItemFacts(string? Guid, DateTimeOffset? Published, int Enclosures, long? Bytes)
{
    // RFC 822 with years of four digits; the offset stands without a colon.
    private const string Date = "ddd, dd MMM yyyy HH:mm:ss zzz";

    /// <summary>Those of an item that has been read.</summary>
    public static FeedItemFacts Of(SyndicationItem item)
    {
        var enclosures = item.Links.Where(link => link.RelationshipType == "enclosure").ToArray();
        return new(item.Id, item.PublishDate, enclosures.Length, enclosures is [var one, ..] ? one.Length : null);
    }

    /// <summary>Those of the item that begins here; the reader stands behind it then.</summary>
    public static FeedItemFacts Read(XmlReader reader)
    {
        var facts = default(FeedItemFacts);
        reader.ReadStartElement("item", "");
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            switch (reader.NamespaceURI.Length > 0 ? "" : reader.LocalName)
            {
                case "guid":
                    facts = facts with { Guid = reader.ReadElementContentAsString() };
                    break;
                case "pubDate":
                    facts = facts with { Published = Instant(reader.ReadElementContentAsString()) };
                    break;
                case "enclosure":
                    facts = facts with { Enclosures = facts.Enclosures + 1, Bytes = Number(reader.GetAttribute("length")) };
                    reader.Skip();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.ReadEndElement();
        return facts;
    }

    /// <summary>Makes sure that it is this episode.</summary>
    /// <exception cref="XmlException">It is not.</exception>
    public void Confirm(Episode? episode)
    {
        if (Guid is null || Guid != episode?.Guid.Value)
        {
            throw new XmlException($"the item '{Guid}' stands where '{episode?.Guid.Value}' belongs");
        }

        if (Enclosures != 1 || Bytes != episode.Audio.Bytes || Published != episode.Published.Value)
        {
            throw new XmlException($"the item '{Guid}' has another enclosure or date than its episode");
        }
    }

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Instant(string text) => DateTimeOffset.TryParseExact(
        text, Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
}
