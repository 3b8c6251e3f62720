using System.Text;
using System.Xml;
using HrdMedia.Comparison;

namespace HrdMedia.Tests.Comparison;

public sealed class PublishedFeedReaderTests
{
    [Fact]
    public void Reads_what_another_program_wrote()
    {
        var feed = Read("""
            <rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xmlns:p="https://podcastindex.org/namespace/1.0"><channel>
            <title> A
              show </title><a:link rel="self" href="https://example.org/feed.xml"/><p:guid>abc</p:guid>
            <item><title>One</title><link>https://example.org/1</link><guid>1</guid>
            <pubDate>Sat, 9 Dec 2023 10:00:00 +0100</pubDate>
            <enclosure url=" https://example.org/1.mp3 " length="" type="audio/mpeg"/></item>
            <item><pubDate>yesterday</pubDate></item></channel></rss>
            """);

        Assert.Equal(("https://example.org/feed.xml", "abc", "A show", 2),
            (feed.Address, feed.Guid, feed.Title, feed.Items.Count));
        Assert.Equal(new PublishedItem("1", "One", "https://example.org/1", "\n", "https://example.org/1.mp3", 0,
            new DateTimeOffset(2023, 12, 9, 9, 0, 0, TimeSpan.Zero)), feed.Items[0]);
        Assert.Equal(new PublishedItem("", "", "", "\n", "", 0, null), feed.Items[1]);
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<rss/>")]
    [InlineData("<rss><channel>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>]><rss><channel><title>&a;</title></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel/></rss>")]
    public void Refuses_what_is_no_feed_or_could_do_harm(string document) =>
        Assert.ThrowsAny<XmlException>(() => Read(document));

    [Fact]
    public void A_title_cannot_command_a_terminal() =>
        Assert.Equal("a [31mb", Read("<rss><channel><title>a\u009b[31mb</title></channel></rss>").Title);

    private static PublishedFeed Read(string document) =>
        PublishedFeedReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(document)), "file");
}
