using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>Links that open an app with a feed: made of its address, and of the ids that directories gave it.</summary>
public static class AppLinks
{
    /// <summary>A link for whichever app the device has for feeds (<c>feed:</c>).</summary>
    /// <param name="feed">The feed's absolute address.</param>
    public static string Any(string feed) => $"feed://{WithoutScheme(feed)}";

    /// <summary>Links that need nothing but the address, each in the form that its app documents or reads.</summary>
    /// <param name="feed">The feed's absolute address.</param>
    /// <param name="title">The feed's name.</param>
    public static IReadOnlyList<Anchor> Of(string feed, string title)
    {
        // Not "gpodder://https://…" and the like: browsers read "https" there as a host, and drop its colon.
        var bare = WithoutScheme(feed);
        var escaped = Uri.EscapeDataString(feed);
        var castro = feed.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "castros" : "castro";
        return
        [
            new("AntennaPod", $"https://antennapod.org/deeplink/subscribe?url={escaped}&title={Uri.EscapeDataString(title)}"),
            new("Apple Podcasts", $"podcast://{bare}"),
            new("Castro", $"{castro}://subscribe/{bare}"),
            new("gPodder", $"gpodder://{bare}"),
            new("Overcast", $"overcast://x-callback-url/add?url={escaped}"),
            new("Pocket Casts", $"pktc://subscribe/{bare}"),
            new("Podcast Addict", $"podcastaddict://{bare}"),
        ];
    }

    /// <summary>Links to the directories that have given an id. Three apps find a show by Apple's.</summary>
    public static IReadOnlyList<Anchor> In(StoreIds ids)
    {
        IEnumerable<(string Id, Anchor Link)> all =
        [
            (ids.Apple, new("Apple Podcasts", $"https://podcasts.apple.com/podcast/id{ids.Apple}")),
            (ids.Spotify, new("Spotify", $"https://open.spotify.com/show/{ids.Spotify}")),
            (ids.Amazon, new("Amazon Music", $"https://music.amazon.com/podcasts/{ids.Amazon}")),
            (ids.YouTube, new("YouTube Music", $"https://music.youtube.com/playlist?list={ids.YouTube}")),
            (ids.Apple, new("Castro", $"https://castro.fm/itunes/{ids.Apple}")),
            (ids.Apple, new("Overcast", $"https://overcast.fm/itunes{ids.Apple}")),
            (ids.Apple, new("Pocket Casts", $"https://pca.st/itunes/{ids.Apple}")),
        ];
        return [.. all.Where(a => a.Id.Length > 0).Select(a => a.Link)];
    }

    private static string WithoutScheme(string feed) => feed[(feed.IndexOf("://", StringComparison.Ordinal) + 3)..];
}
