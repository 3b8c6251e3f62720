using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml.Linq;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The elements beside RSS that .NET's reader hands out; each is taken once, so that what is left over was
/// overlooked.</summary>
/// <param name="extensions">The elements.</param>
internal sealed class ExtensionElements(SyndicationElementExtensionCollection extensions)
{
    // Written out once more: a namespace that the product got wrong must not be found here.
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";
    private static readonly XNamespace Podlove = "http://podlove.org/simple-chapters";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly string[] Reference = ["feedGuid", "feedUrl", "itemGuid", "medium", "title"];

    private readonly List<XElement> elements = [.. extensions.Select(e => e.GetObject<XElement>())];

    /// <summary>The names of what nobody took.</summary>
    public IEnumerable<string> Left => elements.Select(e => e.Name.LocalName).Distinct();

    /// <summary>What only a channel has.</summary>
    public Dictionary<string, string[]> OfShow()
    {
        var owners = Take(Itunes + "owner");
        var locks = Take(Podcast + "locked");
        return new(
        [
            new("author", Texts(Itunes + "author")),
            new("owner", [.. owners.Select(o => o.Element(Itunes + "email")!.Value)]),
            new("owner-name", [.. owners.Select(o => o.Element(Itunes + "name")!.Value)]),
            new("categories", [.. Take(Itunes + "category").Select(Category)]),
            new("cover", Said(Itunes + "image", "href")),
            new("type", Texts(Itunes + "type")),
            new("complete", Texts(Itunes + "complete")),
            new("new-feed-url", Texts(Itunes + "new-feed-url")),
            new("guid", Texts(Podcast + "guid")),
            new("medium", Texts(Podcast + "medium")),
            new("locked", [.. locks.Select(l => l.Value)]),
            new("locked-owner", [.. locks.Attributes("owner").Select(a => a.Value)]),
            new("blocked", Said(Podcast + "block", "", "id")),
            new("trailers", [.. Take(Podcast + "trailer").Select(Trailer)]),
            new("frequency", Said(Podcast + "updateFrequency", "", "complete", "dtstart", "rrule")),
            new("publisher", References(Podcast + "publisher")),
            new("podroll", References(Podcast + "podroll")),
            new("remote-items", Said(Podcast + "remoteItem", Reference)),
        ]);
    }

    /// <summary>What only an item has.</summary>
    public Dictionary<string, string[]> OfItem()
    {
        var episodes = Take(Podcast + "episode");
        return new(
        [
            new("notes", Texts(Content + "encoded")),
            new("duration", Texts(Itunes + "duration")),
            new("type", Texts(Itunes + "episodeType")),
            new("season", Texts(Itunes + "season")),
            new("number", Texts(Itunes + "episode")),
            new("image", Said(Itunes + "image", "href")),
            new("season-name", [.. Said(Podcast + "season", "name").Where(n => n.Length > 0)]),
            new("podcast-number", [.. episodes.Select(e => e.Value)]),
            new("display", [.. episodes.Attributes("display").Select(a => a.Value)]),
            new("transcripts", Said(Podcast + "transcript", "url", "type", "language", "rel")),
            new("chapters", Said(Podcast + "chapters", "url", "type")),
            new("simple-chapters", [.. Take(Podlove + "chapters").Elements(Podlove + "chapter")
                .Select(c => Say(c, "start", "title", "href", "image"))]),
            new("soundbites", Said(Podcast + "soundbite", "startTime", "duration", "")),
            new("alternates", [.. Take(Podcast + "alternateEnclosure").Select(Alternate)]),
            new("content-links", Said(Podcast + "contentLink", "href", "")),
        ]);
    }

    /// <summary>What both can have.</summary>
    public Dictionary<string, string[]> OfBoth() => new(
    [
        new("explicit", Texts(Itunes + "explicit")),
        new("block", Texts(Itunes + "block")),
        new("itunes-title", Texts(Itunes + "title")),
        new("licence", Said(Podcast + "license", "", "url")),
        new("persons", Said(Podcast + "person", "", "role", "group", "href", "img")),
        new("locations", Said(Podcast + "location", "", "country", "rel")),
        new("images", Said(Podcast + "image", "href", "alt", "aspect-ratio", "width", "height", "type", "purpose")),
        new("funding", Said(Podcast + "funding", "url", "")),
        new("txt", Said(Podcast + "txt", "purpose", "")),
        new("comments", Said(Podcast + "socialInteract", "protocol", "uri", "accountId", "accountUrl", "priority")),
    ]);

    private static string Category(XElement category) =>
        string.Join(" > ", category.DescendantsAndSelf().Select(c => c.Attribute("text")!.Value));

    private static string Trailer(XElement trailer)
    {
        var appeared = DateTimeOffset.Parse(trailer.Attribute("pubdate")!.Value, CultureInfo.InvariantCulture).UtcDateTime;
        return $"{Say(trailer, "", "url")}|{appeared:yyyy-MM-dd'T'HH:mm:ss'Z'}|{Say(trailer, "length", "type", "season")}";
    }

    private static string Alternate(XElement version)
    {
        var sources = string.Join(' ', version.Elements(Podcast + "source").Attributes("uri").Select(a => a.Value));
        var proofs = version.Elements(Podcast + "integrity").Select(i => Say(i, "type", "value").Replace('|', ' '));
        return Say(version, "type", "length", "bitrate", "height", "lang", "title", "rel", "codecs", "default") +
            $"|{sources}|{string.Join(' ', proofs)}";
    }

    // The element's attributes by their names; the empty name is its text.
    private static string Say(XElement element, params IEnumerable<string> names) =>
        string.Join('|', names.Select(n => n.Length == 0 ? element.Value : (string?)element.Attribute(n)));

    private string[] Texts(XName name) => Said(name, "");

    private string[] Said(XName name, params string[] names) => [.. Take(name).Select(e => Say(e, names))];

    private string[] References(XName name) =>
        [.. Take(name).Elements(Podcast + "remoteItem").Select(e => Say(e, Reference))];

    private XElement[] Take(XName name)
    {
        var found = elements.Where(e => e.Name == name).ToArray();
        elements.RemoveAll(e => e.Name == name);
        return found;
    }
}
