using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class ContentTagsTests
{
    [Fact]
    public void Encoded() => Assert.Equal(
        "<content:encoded><![CDATA[<p>All</p>]]></content:encoded>", Xml(ContentTags.Encoded("<p>All</p>")));

    // Room is lent a few thousand bytes at a time: whatever character comes to stand at its end is written whole.
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("水")]
    [InlineData("😀")]
    [InlineData("]]>")]
    public void A_long_text_is_written_whole(string unit)
    {
        for (var before = 0; before < 6; before++)
        {
            var text = new string('-', before) + string.Concat(Enumerable.Repeat(unit, 9_000));

            Assert.Equal($"<content:encoded><![CDATA[{text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]>" +
                "</content:encoded>", Xml(ContentTags.Encoded(text)));
        }
    }
}
