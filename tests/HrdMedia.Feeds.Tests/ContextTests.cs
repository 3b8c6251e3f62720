namespace HrdMedia.Feeds.Tests;

/// <summary>Assignability at run time follows the compiler's rules for variance: what fails here would not compile.</summary>
public sealed class ContextTests
{
    [Fact]
    public void A_duration_may_not_stand_in_a_channel() =>
        Assert.False(ItunesTags.Duration(TimeSpan.Zero) is INode<Channel>);

    [Fact]
    public void A_language_may_not_stand_in_an_item() => Assert.False(RssTags.Language("en") is INode<Item>);

    [Fact]
    public void A_title_may_stand_in_both()
    {
        Assert.True(RssTags.Title("A") is INode<Channel>);
        Assert.True(RssTags.Title("A") is INode<Item>);
        Assert.False(RssTags.Title("A") is INode<Podroll>);
    }

    [Fact]
    public void A_remote_item_may_stand_in_a_channel_and_a_podroll()
    {
        var remote = PodcastTags.RemoteItem(Guid.Empty);
        Assert.True(remote is INode<Channel> and INode<Podroll>);
        Assert.False(remote is INode<Item>);
    }

    [Fact]
    public void A_source_may_not_stand_in_an_item() => Assert.False(PodcastTags.Source("ipfs://a") is INode<Item>);

    [Fact]
    public void An_item_may_not_stand_in_an_item() => Assert.False(RssTags.Item(RssTags.Title("A")) is INode<Item>);
}
