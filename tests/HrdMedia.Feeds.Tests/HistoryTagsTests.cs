using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class HistoryTagsTests
{
    [Fact]
    public void Archive() => Assert.Equal(
        "<fh:archive xmlns:fh=\"http://purl.org/syndication/history/1.0\"/>", Xml(HistoryTags.Archive()));
}
