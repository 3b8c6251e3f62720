using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class ContentTagsTests
{
    [Fact]
    public void Encoded() => Assert.Equal(
        "<content:encoded><![CDATA[<p>All</p>]]></content:encoded>", Xml(ContentTags.Encoded("<p>All</p>")));
}
