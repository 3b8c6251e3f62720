using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class PodloveTagsTests
{
    [Fact]
    public void Chapters() => Assert.Equal(
        """
        <psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
          <psc:chapter start="00:00:00.000" title="Opening"/>
        </psc:chapters>
        """,
        Xml(PodloveTags.Chapters(PodloveTags.Chapter(TimeSpan.Zero, "Opening"))));

    [Fact]
    public void Chapter() => Assert.Equal(
        "<psc:chapter start=\"25:01:20.500\" title=\"Wells\" href=\"https://example.org/w\""
        + " image=\"https://example.org/w.jpg\"/>",
        Xml(PodloveTags.Chapter(new(1, 1, 1, 20, 500), "Wells", "https://example.org/w", "https://example.org/w.jpg")));
}
