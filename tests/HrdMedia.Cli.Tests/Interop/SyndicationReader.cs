using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>.NET's reader: it knows RSS itself and hands out every other element, so that it must have every fact.</summary>
public static class SyndicationReader
{
    private const string SmallLetters = "the feed has roles and groups in small letters";

    /// <summary>The reader.</summary>
    public static FeedReader Reader { get; } = new("System.ServiceModel.Syndication",
        "title link description language author owner owner-name categories cover image explicit type copyright updated self " +
            "hubs generator complete block new-feed-url itunes-title guid medium locked locked-owner blocked licence persons " +
            "locations images funding txt comments trailers frequency publisher podroll remote-items",
        "guid title link published enclosure-url enclosure-length enclosure-type duration explicit type block itunes-title " +
            "season season-name number podcast-number display image summary notes transcripts chapters simple-chapters " +
            "persons locations licence images funding txt comments soundbites alternates content-links",
        [
            KnownGap.Of("persons", SmallLetters, v => v.Select(FeedNames.Small)),
            KnownGap.Of("item persons", SmallLetters, v => v.Select(FeedNames.Small)),
            KnownGap.Of("image", "it keeps the address", v => v.Select(i => i.Split('|')[0])),
        ],
        "", (path, _) => Read(path));

    private static FeedFacts Read(string path)
    {
        using var xml = XmlReader.Create(path);
        var feed = SyndicationFeed.Load(xml);
        var elements = new ExtensionElements(feed.ElementExtensions);
        Dictionary<string, string[]> show = new([.. Rss(feed), .. elements.OfShow(), .. elements.OfBoth()]);
        var items = feed.Items.Select(Item).ToArray();
        return new FeedFacts(show, [.. items.Select(i => i.Facts)],
            [.. elements.Left, .. items.SelectMany(i => i.Beside).Select(n => "item " + n).Distinct()]);
    }

    private static Dictionary<string, string[]> Rss(SyndicationFeed feed) => new()
    {
        ["title"] = [feed.Title.Text],
        ["link"] = [Link(feed.Links, "alternate")],
        ["description"] = [feed.Description.Text],
        ["language"] = [feed.Language],
        ["image"] = [feed.ImageUrl.OriginalString],
        ["copyright"] = feed.Copyright is { } holder ? [holder.Text] : [],
        ["updated"] = feed.LastUpdatedTime == default ? [] : [Instant(feed.LastUpdatedTime)],
        ["self"] = [Link(feed.Links, "self")],
        ["hubs"] = [.. feed.Links.Where(l => l.RelationshipType == "hub").Select(l => l.Uri.OriginalString)],
        ["generator"] = [feed.Generator],
    };

    private static (Dictionary<string, string[]> Facts, IEnumerable<string> Beside) Item(SyndicationItem item)
    {
        var elements = new ExtensionElements(item.ElementExtensions);
        var enclosure = item.Links.Single(l => l.RelationshipType == "enclosure");
        Dictionary<string, string[]> rss = new()
        {
            ["guid"] = [item.Id],
            ["title"] = [item.Title.Text],
            ["link"] = [Link(item.Links, "alternate")],
            ["published"] = [Instant(item.PublishDate)],
            ["enclosure-url"] = [enclosure.Uri.OriginalString],
            ["enclosure-length"] = [enclosure.Length.ToString(CultureInfo.InvariantCulture)],
            ["enclosure-type"] = [enclosure.MediaType],
            ["summary"] = [item.Summary.Text],
        };
        return (new([.. rss, .. elements.OfItem(), .. elements.OfBoth()]), elements.Left);
    }

    private static string Link(IEnumerable<SyndicationLink> links, string relation) =>
        links.Single(l => l.RelationshipType == relation).Uri.OriginalString;

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
