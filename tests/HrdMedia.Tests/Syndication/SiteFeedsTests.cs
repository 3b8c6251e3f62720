using System.Text.Json;
using System.Xml.Linq;
using HrdMedia.Syndication;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Syndication;

public sealed class SiteFeedsTests
{
    private const string Show = "episodes/humanity/show.yaml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    private static readonly string[] Further =
    [
        "feeds/feed.xml", "feeds/en/feed.xml", "humanity/seasons/1/feed.xml", "topics/water/feed.xml", "countries/cl/feed.xml",
        "people/lorena/feed.xml",
    ];

    [Fact]
    public void There_is_a_feed_of_everything_of_seasons_languages_topics_countries_and_people()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();

        Assert.All(Further, path => Assert.Single(Channel(built, path).Elements("item")));
        Assert.All(Further, path => Assert.Contains(path.Replace(".xml", ".json"), built.Files.Keys));
        Assert.Equal(Further.Append("humanity/feed.xml").Append("people/maria/feed.xml").Order(),
            built.Files.Keys.Where(f => f.EndsWith("/feed.xml", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Each_says_its_own_address_and_guid()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();
        var feeds = Further.Append("humanity/feed.xml").ToArray();

        Assert.All(feeds, path => Assert.Equal("https://example.org/" + path,
            Channel(built, path).Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self")
                .Attribute("href")!.Value));
        Assert.Equal(feeds.Length, feeds.Select(path => Guid(built, path)).Distinct().Count());
    }

    [Fact]
    public void A_guid_outlives_titles_and_addresses()
    {
        var before = SiteHarness.Minimal().Build();
        var after = SiteHarness.Minimal().Edit("episodes/site.yaml", "title: Other\nbase-url: https://example.com/\n")
            .Edit("episodes/topics/water.yaml", "title: Other\n").Edit(Show, "title: Other\n").Build();

        Assert.All(Further, path => Assert.Equal(Guid(before, path), Guid(after, path)));
    }

    [Fact]
    public void A_guid_is_that_of_RFC_9562()
    {
        // python3 -c "import uuid; print(uuid.uuid5(uuid.UUID('3f1f1bd5-53a4-4f2c-8a9e-2f7e0f0f6a11'), 'topics/water'))"
        Assert.Equal("47f9bcfa-73fb-5fdb-abf7-37698c4b9bb3", Guid(SiteHarness.Minimal().Build(), "topics/water/feed.xml"));
        Assert.Equal("4a63792a-7a73-5f4a-9652-ebc63e96314b", Guid(SiteHarness.Minimal().Build(), "humanity/seasons/1/feed.xml"));
    }

    [Fact]
    public void Only_a_shows_own_feed_is_for_directories()
    {
        var built = SiteHarness.Minimal().Build();

        Assert.All(Further, path => Assert.Equal("Yes", Channel(built, path).Element(Itunes + "block")?.Value));
        Assert.All(Further, path => Assert.Null(Channel(built, path).Element(Itunes + "owner")));
        Assert.Null(Channel(built, "humanity/feed.xml").Element(Itunes + "block"));
    }

    [Fact]
    public void An_item_is_the_same_in_every_feed_of_its_language()
    {
        var built = SiteHarness.Minimal().Build();
        var item = Item(built, "humanity/feed.xml");

        Assert.All(Further, path => Assert.Equal(item, Item(built, path)));
    }

    [Fact]
    public void Without_the_settings_there_are_only_the_shows_feeds()
    {
        var built = SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: []\n").Build().MustBeClean();

        Assert.Equal(["humanity/feed.xml"], built.Files.Keys.Where(f => f.EndsWith("feed.xml", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_shows_whose_episodes_have_one_id_keep_them_apart()
    {
        var built = TwoShows().Build().MustBeClean();

        var items = Channel(built, "feeds/feed.xml").Elements("item").ToArray();
        Assert.Equal(2, items.Select(i => i.Element("guid")!.Value).Distinct().Count());
        Assert.Equal(2, items.Select(i => i.Element("link")!.Value).Distinct().Count());
    }

    [Fact]
    public void Archives_lead_back_to_the_first_episode()
    {
        var built = Many(250).Build().MustBeClean();
        var seen = new List<string>();
        var next = "humanity/feed.xml";
        for (var first = true; next is not null; first = false)
        {
            var channel = Channel(built, next);
            Assert.Equal(first, channel.Element(History + "archive") is null);
            seen.AddRange(channel.Elements("item").Select(i => i.Element("guid")!.Value));
            next = channel.Elements(Atom + "link").SingleOrDefault(l => (string?)l.Attribute("rel") == "prev-archive")?
                .Attribute("href")!.Value["https://example.org/".Length..];
        }

        // The main feed has all 250; the archives the first 200 of them, each once.
        Assert.Equal(250, seen.Take(250).Distinct().Count());
        Assert.Equal(seen.Take(250).Skip(50).Order(), seen.Skip(250).Order());
    }

    [Fact]
    public void An_archive_does_not_change_when_an_episode_is_added()
    {
        var (before, after) = (Many(250).Build(), Many(251).Build());

        Assert.Equal(before.Text("humanity/archive-1.xml"), after.Text("humanity/archive-1.xml"));
        Assert.Equal(before.Text("humanity/archive-2.xml"), after.Text("humanity/archive-2.xml"));
    }

    [Fact]
    public void A_feed_of_several_shows_speaks_for_the_publisher()
    {
        var channel = Channel(TwoShows().Edit("episodes/other/show.yaml", "author: Somebody else\nlocked: false\n").Build(),
            "feeds/feed.xml");

        Assert.Equal("Example", channel.Element(Itunes + "author")!.Value);
        Assert.Equal("yes", channel.Element(Podcast + "locked")!.Value);
        Assert.Null(channel.Element("copyright"));
    }

    [Fact]
    public void Are_the_same_for_all_threads_that_ask_first()
    {
        var catalog = SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: [all, seasons, topics]\n").Build().MustBeClean()
            .Catalog;
        for (var i = 0; i < 300; i++)
        {
            var feeds = new SiteFeeds(catalog);
            var counts = new int[4];
            Parallel.For(0, counts.Length, n => counts[n] = feeds.OfferedOn("", "en").Count());

            Assert.All(counts, count => Assert.Equal(2, count));
        }
    }

    [Fact]
    public void A_language_is_one_however_its_letters_are_written()
    {
        var site = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml",
            "language: pt-BR\ntranscript: 001-water.pt-br.vtt\n");
        var built = site.File("episodes/humanity/001-water.pt-br.vtt", site.TextOf("episodes/humanity/001-water.en.vtt")).Build()
            .MustBeClean();

        Assert.Contains("feeds/pt-br/feed.xml", built.Files.Keys);
        Assert.Contains("language=\"pt-BR\" rel=\"captions\"", built.Text("humanity/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_feed_holds_the_same_episodes()
    {
        using var json = JsonDocument.Parse(SiteHarness.Minimal().Build().Text("humanity/feed.json"));
        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray());

        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://example.org/humanity/feed.json", json.RootElement.GetProperty("feed_url").GetString());
        Assert.Equal("9d5d3e9a-9ab0-4b11-8eed-d5f870307897", item.GetProperty("id").GetString());
        Assert.Equal(
            ["https://example.org/humanity/001-water/humanity-001-water.mp3 audio/mpeg 115968"],
            item.GetProperty("attachments").EnumerateArray().Take(1).Select(a =>
                $"{a.GetProperty("url")} {a.GetProperty("mime_type")} {a.GetProperty("size_in_bytes")}"));
    }

    [Fact]
    public void The_list_of_feeds_names_every_feed_once()
    {
        var built = SiteHarness.Minimal().Build();
        var listed = XDocument.Parse(built.Text("feeds/feeds.opml")).Descendants("outline")
            .Select(o => o.Attribute("xmlUrl")!.Value);

        Assert.Equal(
            built.Files.Keys.Where(f => f.EndsWith("/feed.xml", StringComparison.Ordinal)).Select(f => "https://example.org/" + f)
                .Order(), listed.Order());
    }

    private static XElement Channel(BuildResult built, string path) =>
        XDocument.Parse(built.Text(path)).Root!.Element("channel")!;

    private static string Guid(BuildResult built, string path) => Channel(built, path).Element(Podcast + "guid")!.Value;

    private static string Item(BuildResult built, string path)
    {
        var text = built.Text(path);
        return text[text.IndexOf("<item>", StringComparison.Ordinal)..text.IndexOf("</item>", StringComparison.Ordinal)];
    }

    private static SiteHarness TwoShows()
    {
        var site = SiteHarness.Minimal();
        site.File("episodes/other/show.yaml", site.TextOf(Show).Replace("0d52ceba", "1d52ceba", StringComparison.Ordinal));
        site.File("episodes/other/001-water.yaml", site.TextOf("episodes/humanity/001-water.yaml")
            .Replace("9d5d3e9a", "8d5d3e9a", StringComparison.Ordinal));
        foreach (var file in site.Paths.Where(p => p.StartsWith("episodes/humanity/", StringComparison.Ordinal) &&
            !p.EndsWith(".yaml", StringComparison.Ordinal)).ToArray())
        {
            site.File(file.Replace("/humanity/", "/other/", StringComparison.Ordinal), site.BytesOf(file));
        }

        return site;
    }

    private static SiteHarness Many(int episodes)
    {
        var site = SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: []\n").Edit(Show, "type: episodic\n");
        for (var number = 2; number <= episodes; number++)
        {
            site.File($"episodes/humanity/{number:000}-more.yaml", $$"""
                title: Episode {{number}}
                guid: 00000000-0000-4000-8000-{{number:x12}}
                published: {{new DateTime(2023, 12, 9, 9, 0, 0, DateTimeKind.Utc).AddDays(number):yyyy-MM-dd}}T09:00:00Z
                summary: One sentence.
                audio: {url: https://example.org/{{number}}.mp3, bytes: 5, type: audio/mpeg, duration: "1:00"}
                """);
        }

        return site;
    }
}
