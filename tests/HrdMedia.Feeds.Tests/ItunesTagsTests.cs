using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class ItunesTagsTests
{
    [Fact]
    public void Image() => Assert.Equal(
        "<itunes:image href=\"https://example.org/cover.jpg\"/>", Xml(ItunesTags.Image("https://example.org/cover.jpg")));

    [Fact]
    public void Category() => Assert.Equal(
        "<itunes:category text=\"Society &amp; Culture\">\n  <itunes:category text=\"Documentary\"/>\n</itunes:category>",
        Xml(ItunesTags.Category(Named("Documentary"))));

    [Fact]
    public void Category_of_the_first_level() => Assert.Equal(
        "<itunes:category text=\"News\"/>", Xml(ItunesTags.Category(Named("News"))));

    [Fact]
    public void Explicit() => Assert.Equal("<itunes:explicit>false</itunes:explicit>", Xml(ItunesTags.Explicit(false)));

    [Fact]
    public void Explicit_content() => Assert.Equal("<itunes:explicit>true</itunes:explicit>", Xml(ItunesTags.Explicit(true)));

    [Fact]
    public void Author() => Assert.Equal("<itunes:author>HRD Media</itunes:author>", Xml(ItunesTags.Author("HRD Media")));

    [Fact]
    public void Owner() => Assert.Equal(
        """
        <itunes:owner>
          <itunes:name>HRD Media</itunes:name>
          <itunes:email>podcast@example.org</itunes:email>
        </itunes:owner>
        """,
        Xml(ItunesTags.Owner("HRD Media", "podcast@example.org")));

    [Fact]
    public void Type() => Assert.Equal("<itunes:type>serial</itunes:type>", Xml(ItunesTags.Type(ShowType.Serial)));

    [Fact]
    public void Title() => Assert.Equal("<itunes:title>The water</itunes:title>", Xml(ItunesTags.Title("The water")));

    [Fact]
    public void NewFeedUrl() => Assert.Equal(
        "<itunes:new-feed-url>https://example.org/feed.xml</itunes:new-feed-url>",
        Xml(ItunesTags.NewFeedUrl("https://example.org/feed.xml")));

    [Fact]
    public void Block() => Assert.Equal("<itunes:block>Yes</itunes:block>", Xml(ItunesTags.Block()));

    [Fact]
    public void Complete() => Assert.Equal("<itunes:complete>Yes</itunes:complete>", Xml(ItunesTags.Complete()));

    [Fact]
    public void Duration() => Assert.Equal(
        "<itunes:duration>90061</itunes:duration>", Xml(ItunesTags.Duration(new TimeSpan(1, 1, 1, 0, 700))));

    [Fact]
    public void Season() => Assert.Equal("<itunes:season>1</itunes:season>", Xml(ItunesTags.Season(1)));

    [Fact]
    public void Episode() => Assert.Equal("<itunes:episode>12</itunes:episode>", Xml(ItunesTags.Episode(12)));

    [Fact]
    public void EpisodeType() => Assert.Equal(
        "<itunes:episodeType>trailer</itunes:episodeType>", Xml(ItunesTags.EpisodeType(Feeds.EpisodeType.Trailer)));

    private static AppleCategory Named(string name) =>
        AppleCategories.TryFind(name, out var category) ? category : throw new ArgumentException(name);
}
