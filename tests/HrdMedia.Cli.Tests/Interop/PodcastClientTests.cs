namespace HrdMedia.Cli.Tests.Interop;

/// <summary>Podcast clients subscribe to the served feed, download, and look again.</summary>
public sealed class PodcastClientTests
{
    [Theory]
    [InlineData("gpo")]
    [InlineData("podget")]
    public async Task A_client_downloads_every_episode_once_and_later_only_what_is_new(string program)
    {
        await using var show = await ServedShow.Start();
        using var client = new PodcastClient(program, show.Feed);

        client.Poll();
        Assert.Equal(6, show.Recordings.Count);
        Assert.Equal(show.Recordings, client.Downloads);
        Assert.Equal(show.Recordings.Keys.Order().Select(name => name + " 200"), show.Asked(".mp3"));

        show.Forget();
        client.Poll();
        Assert.Empty(show.Asked(".mp3"));
        Assert.NotEmpty(show.Asked("feed.xml"));

        show.Add(7);
        client.Poll();
        Assert.Equal(["humanity-007-added.mp3 200"], show.Asked(".mp3"));
        Assert.Equal(7, show.Recordings.Count);
        Assert.Equal(show.Recordings, client.Downloads);
    }

    [Fact]
    public async Task gPodder_is_told_that_a_feed_has_not_changed()
    {
        await using var show = await ServedShow.Start();
        using var client = new PodcastClient("gpo", show.Feed);
        client.Poll();
        show.Forget();

        client.Poll();

        Assert.Equal(["feed.xml 304"], show.Asked("feed.xml"));
    }
}
