using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class AtomTagsTests
{
    [Fact]
    public void Self() => Assert.Equal(
        "<atom:link href=\"https://example.org/feed.xml\" rel=\"self\" type=\"application/rss+xml\"/>",
        Xml(AtomTags.Self("https://example.org/feed.xml")));

    [Fact]
    public void Hub() => Assert.Equal(
        "<atom:link href=\"https://hub.example.org/\" rel=\"hub\"/>", Xml(AtomTags.Hub("https://hub.example.org/")));

    [Theory]
    [InlineData(LinkRelation.First, "first")]
    [InlineData(LinkRelation.Last, "last")]
    [InlineData(LinkRelation.Previous, "previous")]
    [InlineData(LinkRelation.Next, "next")]
    [InlineData(LinkRelation.PrevArchive, "prev-archive")]
    [InlineData(LinkRelation.NextArchive, "next-archive")]
    [InlineData(LinkRelation.Current, "current")]
    public void Link(LinkRelation relation, string word) => Assert.Equal(
        $"<atom:link href=\"https://example.org/2.xml\" rel=\"{word}\" type=\"application/rss+xml\"/>",
        Xml(AtomTags.Link(relation, "https://example.org/2.xml")));
}
