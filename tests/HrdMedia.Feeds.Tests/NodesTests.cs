using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class NodesTests
{
    [Fact]
    public void When_does_not_make_what_is_not_wanted()
    {
        Assert.Null(Nodes.When<Item>(false, () => throw new InvalidOperationException()));
        Assert.Equal("<itunes:block>Yes</itunes:block>", Xml(Nodes.When(true, ItunesTags.Block)!));
    }

    [Fact]
    public void Maybe_skips_a_missing_value()
    {
        string? author = null;
        int? season = null;
        Assert.Null(Nodes.Maybe(author, ItunesTags.Author));
        Assert.Null(Nodes.Maybe(season, ItunesTags.Season));
    }

    [Fact]
    public void Maybe_takes_a_value()
    {
        Assert.Equal("<itunes:author>Ada</itunes:author>", Xml(Nodes.Maybe("Ada", ItunesTags.Author)!));
        Assert.Equal("<podcast:season>2</podcast:season>", Xml(Nodes.Maybe((int?)2, n => PodcastTags.Season(n))!));
    }

    [Fact]
    public void All_and_each_skip_nulls_and_mix_contexts() => Assert.Equal(
        "<title>A</title>\n<itunes:season>1</itunes:season>\n<itunes:season>3</itunes:season>",
        Xml(Nodes.All<Item>(
            RssTags.Title("A"), null, Nodes.Each([1, 2, 3], n => n == 2 ? null : ItunesTags.Season(n)))));
}
