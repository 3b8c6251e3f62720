using HrdMedia.Shows;

namespace HrdMedia.Tests.Shows;

public sealed class AppLinksTests
{
    // The forms: antennapod.org/documentation/podcasters-hosters/add-on-antennapod (AntennaPod), the clients of Podlove's
    // subscribe button (the others).
    [Fact]
    public void Are_made_of_the_feeds_address() => Assert.Equal(
        [
            "AntennaPod https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fexample.org%2Fa%2Ffeed.xml&title=Water",
            "Apple Podcasts podcast://example.org/a/feed.xml",
            "Castro castros://subscribe/example.org/a/feed.xml",
            "gPodder gpodder://example.org/a/feed.xml",
            "Overcast overcast://x-callback-url/add?url=https%3A%2F%2Fexample.org%2Fa%2Ffeed.xml",
            "Pocket Casts pktc://subscribe/example.org/a/feed.xml",
            "Podcast Addict podcastaddict://example.org/a/feed.xml",
        ],
        Links("https://example.org/a/feed.xml", "Water"));

    [Fact]
    public void Keep_port_path_query_and_escapes_and_what_is_not_ascii_in_the_title() => Assert.Equal(
        [
            "AntennaPod https://antennapod.org/deeplink/subscribe" +
                "?url=http%3A%2F%2F127.0.0.1%3A8080%2Fa%2520b%2Ffeed.xml%3Fx%3D1%26y%3D2" +
                "&title=%D9%85%D9%8E%D8%A7%D8%A1%20%26%20%22agua%22%20%3F",
            "Apple Podcasts podcast://127.0.0.1:8080/a%20b/feed.xml?x=1&y=2",
            "Castro castro://subscribe/127.0.0.1:8080/a%20b/feed.xml?x=1&y=2",
            "gPodder gpodder://127.0.0.1:8080/a%20b/feed.xml?x=1&y=2",
            "Overcast overcast://x-callback-url/add?url=http%3A%2F%2F127.0.0.1%3A8080%2Fa%2520b%2Ffeed.xml%3Fx%3D1%26y%3D2",
            "Pocket Casts pktc://subscribe/127.0.0.1:8080/a%20b/feed.xml?x=1&y=2",
            "Podcast Addict podcastaddict://127.0.0.1:8080/a%20b/feed.xml?x=1&y=2",
        ],
        Links("http://127.0.0.1:8080/a%20b/feed.xml?x=1&y=2", "مَاء & \"agua\" ?"));

    [Fact]
    public void Have_one_for_whatever_app_there_is() =>
        Assert.Equal("feed://example.org:8443/a/feed.xml", AppLinks.Any("https://example.org:8443/a/feed.xml"));

    [Fact]
    public void Lead_to_directories_that_gave_an_id()
    {
        Assert.Empty(AppLinks.In(StoreIds.None));
        Assert.Equal(["Spotify https://open.spotify.com/show/4rOoJ6Egrf8K2IrywzwOMk"],
            AppLinks.In(StoreIds.None with { Spotify = "4rOoJ6Egrf8K2IrywzwOMk" }).Select(a => $"{a.Text} {a.Href}"));
        Assert.Equal(
            [
                "Apple Podcasts https://podcasts.apple.com/podcast/id1234567890",
                "Amazon Music https://music.amazon.com/podcasts/3b8e4c2a-3119-43d7-bc68-3c804147c2f2",
                "YouTube Music https://music.youtube.com/playlist?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf",
                "Castro https://castro.fm/itunes/1234567890",
                "Overcast https://overcast.fm/itunes1234567890",
                "Pocket Casts https://pca.st/itunes/1234567890",
            ],
            AppLinks.In(new("1234567890", "", "3b8e4c2a-3119-43d7-bc68-3c804147c2f2", "PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf"))
                .Select(a => $"{a.Text} {a.Href}"));
    }

    private static IEnumerable<string> Links(string feed, string title) =>
        AppLinks.Of(feed, title).Select(a => $"{a.Text} {a.Href}");
}
