namespace HrdMedia.Feeds.Tests;

public sealed class PodcastGuidTests
{
    // The two vectors of the specification; the other rows say what "without scheme and trailing slashes" means.
    [Theory]
    [InlineData("podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c")]
    [InlineData("mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810")]
    [InlineData("https://podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c")]
    [InlineData("http://podnews.net/rss//", "9b024349-ccf0-5f69-a609-6b82873eab3c")]
    public void FromFeedUrl_agrees_with_the_specification(string url, string expected) =>
        Assert.Equal(expected, PodcastGuid.FromFeedUrl(url).ToString());

    [Fact]
    public void FromFeedUrl_gives_version_5() => Assert.Equal(5, PodcastGuid.FromFeedUrl("https://example.org/feed.xml").Version);
}
