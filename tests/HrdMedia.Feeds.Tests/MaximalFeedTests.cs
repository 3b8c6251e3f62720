using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace HrdMedia.Feeds.Tests;

/// <summary>Readers that know nothing of this library read a feed with every tag.</summary>
public sealed class MaximalFeedTests
{
    private static readonly byte[] Feed = Written.Bytes(output => RssDocument.Write(output, MaximalFeed.Channel(), "feed.css"));

    [Fact]
    public void Syndication_reads_it()
    {
        var feed = SyndicationFeed.Load(Reader());
        Assert.Equal("Bread & <water>", feed.Title.Text);
        Assert.Equal("<p>All &amp; more</p>", feed.Description.Text);
        Assert.Equal("en-gb", feed.Language);
        Assert.Equal(new DateTimeOffset(2023, 12, 9, 9, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.Equal(new Uri("https://example.org/cover.jpg"), feed.ImageUrl);
        Assert.Equal(new("https://example.org/feed.xml"), feed.Links.Single(link => link.RelationshipType == "self").Uri);
        Assert.Equal(["guid-1", "guid-2", "guid-3"], feed.Items.Select(item => item.Id));
    }

    [Fact]
    public void Syndication_reads_its_items()
    {
        var item = SyndicationFeed.Load(Reader()).Items.First();
        var enclosure = item.Links.Single(link => link.RelationshipType == "enclosure");
        Assert.Equal("Episode & 1", item.Title.Text);
        Assert.Equal("<p>1 ]]> &amp; <b>more</b></p>", item.Summary.Text);
        Assert.Equal(new DateTimeOffset(2023, 12, 10, 9, 0, 0, TimeSpan.Zero), item.PublishDate);
        Assert.Equal((5_000_000_000, "audio/mpeg"), (enclosure.Length, enclosure.MediaType));
        Assert.Equal("1860", item.ElementExtensions.ReadElementExtensions<string>("duration", ItunesTags.Namespace).Single());
    }

    [Fact]
    public void It_holds_every_tag_of_the_readme()
    {
        var names = XDocument.Load(new MemoryStream(Feed)).Descendants().Select(Name).ToHashSet();
        Assert.Empty(ReadmeTests.Rows.Select(row => row[0].Split(' ')[0]).Except(names));
    }

    [Fact]
    public void Prefixes_are_the_ones_that_readers_look_for() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
            ["podcast"] = "https://podcastindex.org/namespace/1.0",
            ["atom"] = "http://www.w3.org/2005/Atom",
            ["content"] = "http://purl.org/rss/1.0/modules/content/",
        },
        XDocument.Load(new MemoryStream(Feed)).Root!.Attributes().Where(a => a.IsNamespaceDeclaration)
            .ToDictionary(a => a.Name.LocalName, a => a.Value));

    private static string Name(XElement element) => element.Name.Namespace == XNamespace.None
        ? element.Name.LocalName
        : $"{element.GetPrefixOfNamespace(element.Name.Namespace)}:{element.Name.LocalName}";

    private static XmlReader Reader() =>
        XmlReader.Create(new MemoryStream(Feed), new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
}
