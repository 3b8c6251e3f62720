using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>Reads which directories shall not list a show (Apple, <c>itunes:block</c>; podcast namespace,
/// <c>podcast:block</c>, serviceslugs.txt).</summary>
public static class BlockedServices
{
    /// <summary>Every directory.</summary>
    public const string All = "all";

    /// <summary>Apple, which reads an element of its own.</summary>
    public const string Apple = "apple";

    private static readonly string[] Slugs =
    [
        "acast", "amazon", "anchor", Apple, "audioboom", "backtracks", "bitcoin", "blubrry", "buzzsprout", "captivate", "castos",
        "fireside", "google", "hypercatcher", "libsyn", "mastodon", "megafono", "megaphone", "omnystudio", "overcast", "paypal",
        "pinecast", "podbean", "podcastaddict", "podcastindex", "podcasts.com", "podchaser", "podfriend", "podiant", "podigee",
        "podnews", "podomatic", "podserve", "podverse", "redcircle", "relayfm", "resonate", "rss.com", "shoutengine",
        "simplecast", "slack", "soundcloud", "spotify", "spreaker", "transistor", "twitter", "whooshkaa", "zencast",
    ];

    /// <summary>The word <c>all</c>, or the slug of a service.</summary>
    public static Kind<string> Kind { get; } = Kinds.Choice([.. Slugs.Prepend(All).Select(slug => (slug, slug))]);
}
