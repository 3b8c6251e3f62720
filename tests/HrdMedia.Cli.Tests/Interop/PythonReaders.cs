namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The readers in Python.</summary>
internal static class PythonReaders
{
    private const string OldAddress = "it does not know the canonical address of the podcast namespace";

    private const string KeepsLast = "of tags with one name it keeps the last, and of that the attributes or the text";

    /// <summary>gPodder's; reads <c>podcast:</c> tags only under the namespace's old address in GitHub, if at all.</summary>
    private static readonly FeedReader Podcastparser = new("podcastparser",
        "title link description language author owner owner-name categories cover explicit type generator new-feed-url",
        "guid title link published enclosure-url enclosure-length enclosure-type duration explicit type season number image " +
            "notes notes-plain transcripts chapters simple-chapters persons",
        [
            KnownGap.Missing("item transcripts", OldAddress),
            KnownGap.Missing("item chapters", OldAddress),
            KnownGap.Missing("item persons", OldAddress),
            KnownGap.Of("item simple-chapters", "it cuts fractions of a second", v => v.Select(WholeSeconds)),
        ],
        // A field of its own, for a protocol that nobody uses any more.
        "item payment_url", ReaderScripts.Python("podcastparser"));

    /// <summary>Reads feeds of every kind; keeps every tag, but in one place for each name.</summary>
    private static readonly FeedReader Feedparser = new("feedparser",
        "title link description language author owner owner-name categories cover explicit type copyright updated self hubs " +
            "generator complete block new-feed-url itunes-title guid medium locked locked-owner blocked licence persons " +
            "locations images funding txt comments trailers frequency remote-items",
        "guid title link published enclosure-url enclosure-length enclosure-type duration explicit type block itunes-title " +
            "season season-name number podcast-number display image summary notes transcripts chapters simple-chapters persons " +
            "locations licence images funding txt comments soundbites alternates content-links",
        [.. OfShow(), .. OfBoth(""), .. OfBoth("item "), .. OfItem()],
        "author_detail authors generator_detail links rights_detail subtitle_detail title_detail updated item guidislink " +
            "item links item published item summary_detail item title_detail",
        ReaderScripts.Python("feedparser"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FeedReader> All { get; } = [Podcastparser, Feedparser];

    private static IEnumerable<KnownGap> OfShow() =>
    [
        new("author", "it takes the owner for the author", f => f[f["owner-name"].Length > 0 ? "owner-name" : "author"]),
        KnownGap.Of("categories", "a category and its part are two words to it", v => v.SelectMany(c => c.Split(" > "))),
        new("locked", KeepsLast, f => f["locked-owner"].Length > 0 ? [] : f["locked"]),
        KnownGap.Of("blocked", KeepsLast, v => v.TakeLast(1).Select(b => b == "yes|" ? b : b[3..])),
        KnownGap.Of("trailers", KeepsLast, v => v.TakeLast(1).Select(WithoutFirst)),
        KnownGap.Of("frequency", KeepsLast,
            v => v.Select(f => f.EndsWith("|||", StringComparison.Ordinal) ? f : WithoutFirst(f))),
        new("remote-items", "of all references it keeps the last",
            f => f["publisher"].Concat(f["podroll"]).Concat(f["remote-items"]).TakeLast(1)),
    ];

    private static IEnumerable<KnownGap> OfBoth(string kind) =>
    [
        KnownGap.Missing(kind + "explicit", "it knows 'yes' and 'clean', and takes 'true' and 'false' for neither"),
        KnownGap.Of(kind + "block", "it says 1", v => v.Select(_ => "1")),
        KnownGap.Of(kind + "licence", KeepsLast, v => v.Select(l => l.Split('|')[1])),
        KnownGap.Of(kind + "persons", KeepsLast, v => v.TakeLast(1).Select(p => WithoutFirst(FeedNames.Small(p))[1..])),
        KnownGap.Of(kind + "locations", KeepsLast, v => v.TakeLast(1).Select(WithoutFirst)),
        KnownGap.Of(kind + "images", KeepsLast, v => v.TakeLast(1)),
        KnownGap.Of(kind + "funding", KeepsLast, v => v.TakeLast(1).Select(f => f.Split('|')[0])),
        KnownGap.Of(kind + "txt", KeepsLast, v => v.TakeLast(1).Select(t => t[0] == '|' ? t : t.Split('|')[0] + "|")),
        KnownGap.Of(kind + "comments", KeepsLast, v => v.TakeLast(1)),
    ];

    private static IEnumerable<KnownGap> OfItem() =>
    [
        new("item podcast-number", KeepsLast, f => f["display"].Length > 0 ? [] : f["podcast-number"]),
        KnownGap.Of("item transcripts", KeepsLast, v => v.TakeLast(1)),
        KnownGap.Of("item soundbites", KeepsLast, v => v.TakeLast(1).Select(s => s[..(s.LastIndexOf('|') + 1)])),
        KnownGap.Of("item content-links", KeepsLast, v => v.TakeLast(1).Select(l => l.Split('|')[0])),
        KnownGap.Of("item alternates", KeepsLast, v => v.TakeLast(1)),
    ];

    private static string WithoutFirst(string fact) => fact[fact.IndexOf('|')..];

    private static string WholeSeconds(string chapter)
    {
        var parts = chapter.Split('|', 2);
        return $"{(int)TimeSpan.Parse(parts[0]).TotalSeconds}|{parts[1]}";
    }
}
