using System.Net;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The readers for Node.</summary>
internal static class NodeReaders
{
    private const string Enclosure = " enclosure-url enclosure-length enclosure-type";

    /// <summary>The Podcast Index' own ("partytime"), which knows the podcast namespace best; of its tags it lacks
    /// <c>image</c> and <c>updateFrequency</c>, and for episodes <c>funding</c>, <c>txt</c> and <c>contentLink</c>.</summary>
    private static readonly FeedReader Partytime = new("podcast-partytime",
        "title link description language author owner owner-name categories cover image explicit type copyright updated self " +
            "hubs generator complete block new-feed-url guid medium locked locked-owner blocked licence persons locations " +
            "funding txt trailers publisher podroll remote-items",
        "guid title link published duration explicit type season season-name number podcast-number display image summary notes " +
            "transcripts chapters persons locations licence comments soundbites alternates" + Enclosure,
        [
            new("locked", "it takes a lock without an owner's address for none",
                f => f["locked-owner"].Length == 0 ? [] : f["locked"].Select(l => l == "yes" ? "true" : "false")),
            KnownGap.Of("complete", "it says true", v => v.Select(_ => "true").DefaultIfEmpty("false")),
            KnownGap.Of("block", "it says true", v => v.Select(_ => "true").DefaultIfEmpty("false")),
            KnownGap.Of("hubs", "it keeps the first", v => v.Take(1)),
            KnownGap.Of("locations", "it keeps the first place's name", FirstPlace),
            KnownGap.Of("item locations", "it keeps the first place's name", FirstPlace),
            new("item title", "it prefers Apple's title", f => f[f["itunes-title"].Length > 0 ? "itunes-title" : "title"]),
            KnownGap.Of("item transcripts", "it has a name of its own for SubRip",
                v => v.Select(t => t.Replace("application/x-subrip", "application/srt", StringComparison.Ordinal))),
            new("item soundbites", "it gives an excerpt without a title the show's",
                f => f["soundbites"].Select(s => s.EndsWith('|') ? s + f["show title"][0] : s)),
            KnownGap.Of("txt", "it takes 'true' for no text", v => v.Where(t => !t.EndsWith("|true", StringComparison.Ordinal))),
            DecodesTwice("", "description"), DecodesTwice("item ", "summary"), DecodesTwice("item ", "notes"),
            KnownGap.Of("item comments", "it leaves out what has no address", v => v.Where(c => c != "disabled||||")),
        ],
        "categories item image lastPubDate lastUpdate newestItemPubDate oldestItemPubDate pc20support podcastSeasons pubDate " +
            "type",
        ReaderScripts.Node("podcast-partytime"));

    /// <summary>The most used reader of npm; knows Apple's tags and none of the podcast namespace.</summary>
    private static readonly FeedReader RssParser = new("rss-parser",
        "title link description language author owner owner-name categories cover image explicit copyright updated self " +
            "generator",
        "guid title link published duration explicit type season number image summary notes" + Enclosure,
        [],
        "categories paginationLinks item content:encodedSnippet item contentSnippet item pubDate",
        ReaderScripts.Node("rss-parser"));

    /// <summary>A careful reader of RSS and Atom; knows neither duration nor seasons.</summary>
    private static readonly FeedReader FeedParser = new("feed-parser",
        "title link description language author categories cover copyright updated self generator",
        "guid title link published image summary notes" + Enclosure,
        [DecodesTwice("", "description"), DecodesTwice("item ", "summary"), DecodesTwice("item ", "notes")],
        "meta item authors item categories item updated", ReaderScripts.Node("feed-parser"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FeedReader> All { get; } = [Partytime, RssParser, FeedParser];

    private static KnownGap DecodesTwice(string kind, string fact) => new(kind + fact, "it decodes HTML once more than it should",
        f => HtmlWords.Of(WebUtility.HtmlDecode(f[$"{fact}-html"].Single())));

    private static IEnumerable<string> FirstPlace(string[] places) => places.Take(1).Select(p => p.Split('|')[0]);
}
