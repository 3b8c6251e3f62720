using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The readers, each with the list of what it knows of a feed.</summary>
public static class FeedReaders
{
    private const string Enclosure = " enclosure-url enclosure-length enclosure-type";

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    /// <summary>gPodder's; reads <c>podcast:</c> tags only under the namespace's old address in GitHub, if at all.</summary>
    private static readonly FeedReader Podcastparser = new("podcastparser",
        "title link description language author categories cover explicit type generator",
        "guid title link published duration explicit type season number image notes notes-plain transcripts chapters persons" +
            Enclosure,
        [
            Missing("item transcripts", "it does not know the canonical address of the podcast namespace"),
            Missing("item chapters", "it does not know the canonical address of the podcast namespace"),
            Missing("item persons", "it does not know the canonical address of the podcast namespace"),
        ],
        // A field of its own, for a protocol that nobody uses any more.
        "item payment_url", Python("podcastparser"));

    /// <summary>Reads feeds of every kind; of a <c>podcast:</c> tag that stands several times it keeps the last.</summary>
    private static readonly FeedReader Feedparser = new("feedparser",
        "title link description language author categories cover explicit type copyright updated self generator guid medium " +
            "locked licence persons complete owner",
        "guid title link published duration explicit type season season-name number podcast-number image summary notes " +
            "transcripts chapters persons locations licence" + Enclosure,
        [
            new("categories", "a category and its part are two words to it", v => v.SelectMany(c => c.Split(" > "))),
            Missing("explicit", "it knows 'yes' and 'clean', and takes 'false' for neither"),
            Missing("item explicit", "it knows 'yes' and 'clean', and takes 'false' for neither"),
            new("licence", "it keeps attributes and drops the text", v => v.Select(l => l.Split('|')[1])),
            new("item licence", "it keeps attributes and drops the text", v => v.Select(l => l.Split('|')[1])),
            new("persons", "it keeps the last person's attributes", LastPerson),
            new("item persons", "it keeps the last person's attributes", LastPerson),
            new("item locations", "it keeps the last place's attributes", v => v.TakeLast(1).Select(l => l.Split('|')[1])),
            new("item transcripts", "it keeps the last one", v => v.TakeLast(1)),
        ],
        "author_detail authors generator_detail links rights_detail subtitle_detail title_detail updated item guidislink " +
            "item links item published item summary_detail item title_detail",
        Python("feedparser"));

    /// <summary>The Podcast Index' own ("partytime"), which knows the podcast namespace best.</summary>
    private static readonly FeedReader Partytime = new("podcast-partytime",
        "title link description language author categories cover image explicit type copyright updated self generator guid " +
            "medium locked licence persons complete owner",
        "guid title link published duration explicit type season season-name number podcast-number image summary notes " +
            "transcripts chapters persons locations licence" + Enclosure,
        [
            Missing("locked", "it takes a lock without an owner's address for none"),
            new("complete", "it says true", v => v.Select(_ => "true").DefaultIfEmpty("false")),
            new("item locations", "it keeps the first place's name", v => v.Take(1).Select(l => l.Split('|')[0])),
        ],
        "categories item image itunesBlock lastPubDate lastUpdate newestItemPubDate oldestItemPubDate pc20support " +
            "podcastBlocked podcastSeasons pubDate type",
        Node("podcast-partytime"));

    /// <summary>The most used reader of npm; knows Apple's tags and none of the podcast namespace.</summary>
    private static readonly FeedReader RssParser = new("rss-parser",
        "title link description language author categories cover image explicit copyright updated self generator owner",
        "guid title link published duration explicit type season number image summary notes" + Enclosure,
        [],
        "categories paginationLinks item content:encodedSnippet item contentSnippet item pubDate",
        Node("rss-parser"));

    /// <summary>A careful reader of RSS and Atom; knows neither duration nor seasons.</summary>
    private static readonly FeedReader FeedParser = new("feed-parser",
        "title link description language author categories cover copyright updated self generator",
        "guid title link published image summary notes" + Enclosure,
        [],
        "meta item authors item categories item updated", Node("feed-parser"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FeedReader> All { get; } =
        [Podcastparser, Feedparser, Partytime, RssParser, FeedParser, SyndicationReader.Reader];

    private static KnownGap Missing(string fact, string why) => new(fact, why, _ => []);

    private static IEnumerable<string> LastPerson(string[] persons) => persons.TakeLast(1).Select(p => p.Split('|'))
        .Select(p => $"{p[1].ToLowerInvariant()}|{p[2].ToLowerInvariant()}|{p[3]}");

    private static Func<string, string, FeedFacts> Python(string module) => (path, url) =>
        Parsed(ExternalTools.Run($"python3-{module}", Script("read_feed.py"), module, path, url));

    private static Func<string, string, FeedFacts> Node(string package) => (path, _) =>
        Parsed(ExternalTools.Run("node", Script("read_feed.cjs"), NodePackages.Require(), package, path));

    private static string Script(string name) => Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/Interop", name);

    private static FeedFacts Parsed(string json) => JsonSerializer.Deserialize<FeedFacts>(json, Json)!;
}
