using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class RssTagsTests
{
    private static readonly DateTimeOffset Date = new(2023, 12, 9, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Channel() => Assert.Equal(
        "<channel>\n  <title>A</title>\n  <language>ar</language>\n</channel>",
        Xml(RssTags.Channel(RssTags.Title("A"), null, RssTags.Language("ar"))));

    [Fact]
    public void Item() => Assert.Equal(
        "<item>\n  <title>A</title>\n  <itunes:duration>60</itunes:duration>\n</item>",
        Xml(RssTags.Item(RssTags.Title("A"), ItunesTags.Duration(TimeSpan.FromMinutes(1)))));

    [Fact]
    public void Title() => Assert.Equal(
        "<title>Bread &#x26; \"water\" &#x3C;3 &#x3E; 2</title>", Xml(RssTags.Title("Bread & \"water\" <3 > 2")));

    [Fact]
    public void Link() => Assert.Equal(
        "<link>https://example.org/?a=1&#x26;b=2</link>", Xml(RssTags.Link("https://example.org/?a=1&b=2")));

    [Fact]
    public void Description() => Assert.Equal(
        "<description><![CDATA[<p>Bread &amp; water</p>]]></description>", Xml(RssTags.Description("<p>Bread &amp; water</p>")));

    [Fact]
    public void Language() => Assert.Equal("<language>en-gb</language>", Xml(RssTags.Language("en-gb")));

    [Fact]
    public void Image() => Assert.Equal(
        """
        <image>
          <url>https://example.org/cover.jpg</url>
          <title>Humanity</title>
          <link>https://example.org/</link>
        </image>
        """,
        Xml(RssTags.Image("https://example.org/cover.jpg", "Humanity", "https://example.org/")));

    [Fact]
    public void Copyright() => Assert.Equal("<copyright>HRD Media</copyright>", Xml(RssTags.Copyright("HRD Media")));

    [Fact]
    public void LastBuildDate() => Assert.Equal(
        "<lastBuildDate>Sat, 09 Dec 2023 09:00:00 +0000</lastBuildDate>", Xml(RssTags.LastBuildDate(Date)));

    [Fact]
    public void PubDate() => Assert.Equal("<pubDate>Sat, 09 Dec 2023 09:00:00 +0000</pubDate>", Xml(RssTags.PubDate(Date)));

    [Fact]
    public void Generator() => Assert.Equal(
        "<generator>HrdMedia/0.1 (+https://example.org)</generator>",
        Xml(RssTags.Generator("HrdMedia/0.1 (+https://example.org)")));

    [Fact]
    public void A_guid_keeps_its_blanks() =>
        Assert.Equal("<guid isPermaLink=\"false\">a  b\u2028c</guid>", Xml(RssTags.Guid("a  b\u2028c")));

    [Fact]
    public void Guid() => Assert.Equal("<guid isPermaLink=\"false\">0b6c-a</guid>", Xml(RssTags.Guid("0b6c-a")));

    [Fact]
    public void Guid_that_is_an_address() => Assert.Equal(
        "<guid isPermaLink=\"true\">https://example.org/1/</guid>",
        Xml(RssTags.Guid("https://example.org/1/", isPermaLink: true)));

    [Fact]
    public void Enclosure() => Assert.Equal(
        "<enclosure url=\"https://example.org/1.mp3?a=1&amp;b=2\" length=\"5000000000\" type=\"audio/mpeg\"/>",
        Xml(RssTags.Enclosure("https://example.org/1.mp3?a=1&b=2", 5_000_000_000, "audio/mpeg")));
}
