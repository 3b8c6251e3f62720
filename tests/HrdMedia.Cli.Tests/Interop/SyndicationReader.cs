using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>.NET's reader: it knows RSS itself and hands out every other element, so that it must have every fact.</summary>
public static class SyndicationReader
{
    // Written out once more: a namespace that the product got wrong must not be found here.
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The reader.</summary>
    public static FeedReader Reader { get; } = new("System.ServiceModel.Syndication",
        "title link description language author categories cover explicit type copyright updated self generator guid medium " +
            "locked licence persons complete owner",
        "guid title link published duration explicit type season season-name number podcast-number image summary notes " +
            "transcripts chapters persons locations licence enclosure-url enclosure-length enclosure-type",
        [
            new("persons", "the feed has roles and groups in small letters", Small),
            new("item persons", "the feed has roles and groups in small letters", Small),
        ],
        "", (path, _) => Read(path));

    private static FeedFacts Read(string path)
    {
        using var xml = XmlReader.Create(path);
        var feed = SyndicationFeed.Load(xml);
        var elements = Elements(feed.ElementExtensions);
        var show = new Dictionary<string, string[]>
        {
            ["title"] = [feed.Title.Text],
            ["link"] = [Link(feed.Links, "alternate")],
            ["description"] = [feed.Description.Text],
            ["language"] = [feed.Language],
            ["copyright"] = feed.Copyright is { } holder ? [holder.Text] : [],
            ["updated"] = feed.LastUpdatedTime == default ? [] : [Instant(feed.LastUpdatedTime)],
            ["self"] = [Link(feed.Links, "self")],
            ["generator"] = [feed.Generator],
            ["author"] = Take(elements, Itunes + "author", e => e.Value),
            ["categories"] = Take(elements, Itunes + "category", e => string.Join(" > ",
                e.DescendantsAndSelf().Select(c => c.Attribute("text")!.Value))),
            ["cover"] = Take(elements, Itunes + "image", e => e.Attribute("href")!.Value),
            ["explicit"] = Take(elements, Itunes + "explicit", e => e.Value),
            ["type"] = Take(elements, Itunes + "type", e => e.Value),
            ["complete"] = Take(elements, Itunes + "complete", e => e.Value),
            ["owner"] = Take(elements, Itunes + "owner", e => e.Element(Itunes + "email")!.Value),
            ["guid"] = Take(elements, Podcast + "guid", e => e.Value),
            ["medium"] = Take(elements, Podcast + "medium", e => e.Value),
            ["locked"] = Take(elements, Podcast + "locked", e => e.Value),
            ["licence"] = Take(elements, Podcast + "license", Licence),
            ["persons"] = Take(elements, Podcast + "person", Person),
        };
        var items = feed.Items.Select(Item).ToArray();
        return new FeedFacts(show, [.. items.Select(i => i.Facts)],
            [.. Names(elements), .. items.SelectMany(i => Names(i.Beside)).Select(n => "item " + n).Distinct()]);
    }

    private static (Dictionary<string, string[]> Facts, List<XElement> Beside) Item(SyndicationItem item)
    {
        var elements = Elements(item.ElementExtensions);
        var enclosure = item.Links.Single(l => l.RelationshipType == "enclosure");
        return (new Dictionary<string, string[]>
        {
            ["guid"] = [item.Id],
            ["title"] = [item.Title.Text],
            ["link"] = [Link(item.Links, "alternate")],
            ["published"] = [Instant(item.PublishDate)],
            ["enclosure-url"] = [enclosure.Uri.OriginalString],
            ["enclosure-length"] = [enclosure.Length.ToString(CultureInfo.InvariantCulture)],
            ["enclosure-type"] = [enclosure.MediaType],
            ["summary"] = [item.Summary.Text],
            ["notes"] = Take(elements, Content + "encoded", e => e.Value),
            ["duration"] = Take(elements, Itunes + "duration", e => e.Value),
            ["explicit"] = Take(elements, Itunes + "explicit", e => e.Value),
            ["type"] = Take(elements, Itunes + "episodeType", e => e.Value),
            ["season"] = Take(elements, Itunes + "season", e => e.Value),
            ["number"] = Take(elements, Itunes + "episode", e => e.Value),
            ["image"] = Take(elements, Itunes + "image", e => e.Attribute("href")!.Value),
            ["season-name"] = [.. Take(elements, Podcast + "season", e => (string?)e.Attribute("name") ?? "")
                .Where(n => n.Length > 0)],
            ["podcast-number"] = Take(elements, Podcast + "episode", e => e.Value),
            ["transcripts"] = Take(elements, Podcast + "transcript", e => Attributes(e, "url", "type", "language")),
            ["chapters"] = Take(elements, Podcast + "chapters", e => Attributes(e, "url", "type")),
            ["persons"] = Take(elements, Podcast + "person", Person),
            ["locations"] = Take(elements, Podcast + "location", e => $"{e.Value}|{e.Attribute("country")!.Value}"),
            ["licence"] = Take(elements, Podcast + "license", Licence),
        }, elements);
    }

    private static List<XElement> Elements(SyndicationElementExtensionCollection extensions) =>
        [.. extensions.Select(e => e.GetObject<XElement>())];

    private static string[] Take(List<XElement> elements, XName name, Func<XElement, string> say)
    {
        var found = elements.Where(e => e.Name == name).Select(say).ToArray();
        elements.RemoveAll(e => e.Name == name);
        return found;
    }

    private static IEnumerable<string> Names(IEnumerable<XElement> elements) => elements.Select(e => e.Name.LocalName).Distinct();

    private static string Link(IEnumerable<SyndicationLink> links, string relation) =>
        links.Single(l => l.RelationshipType == relation).Uri.OriginalString;

    private static string Licence(XElement element) => $"{element.Value}|{element.Attribute("url")!.Value}";

    private static string Person(XElement element) => $"{element.Value}|{Attributes(element, "role", "group", "href", "img")}";

    private static string Attributes(XElement element, params IEnumerable<string> names) =>
        string.Join('|', names.Select(n => (string?)element.Attribute(n)));

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Small(string[] persons) => persons.Select(p => p.Split('|'))
        .Select(p => string.Join('|', p[0], p[1].ToLowerInvariant(), p[2].ToLowerInvariant(), p[3], p[4]));
}
