using System.Xml.Linq;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Languages;

/// <summary>A show's feed in the words of another language: the same recordings, offered first to who reads that
/// language.</summary>
public sealed class TranslatedFeedsTests
{
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private static readonly Lazy<BuildResult> Built = new(() => Translated().Build().MustBeClean());

    [Fact]
    public void Its_items_are_the_same_recordings_under_the_same_guids()
    {
        var (own, translated) = (Channel("humanity/feed.xml"), Channel("es/humanity/feed.xml"));

        Assert.Equal(Items(own, "guid"), Items(translated, "guid"));
        Assert.Equal(own.Elements("item").Select(i => i.Element("enclosure")!.ToString()),
            translated.Elements("item").Select(i => i.Element("enclosure")!.ToString()));
    }

    [Fact]
    public void It_is_a_feed_of_its_own_in_its_own_words_that_directories_do_not_list()
    {
        var feed = Channel("es/humanity/feed.xml");

        Assert.NotEqual(Channel("humanity/feed.xml").Element(Podcast + "guid")!.Value, feed.Element(Podcast + "guid")!.Value);
        Assert.Equal("es", feed.Element("language")!.Value);
        Assert.Equal("Humanity (español)", feed.Element("title")!.Value);
        Assert.Equal(["Agua"], Items(feed, "title"));
        Assert.Equal(["https://example.org/es/humanity/001-water/"], Items(feed, "link"));
        Assert.Equal("Yes", feed.Element(Itunes + "block")!.Value);
        Assert.Contains("grabaciones: inglés", feed.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Null(feed.Element(Itunes + "new-feed-url"));
    }

    // RFC 9562, version 5 of the show's guid and "translations/es", computed with Python's uuid.uuid5.
    [Fact]
    public void Its_guid_is_made_of_the_shows_and_the_language() =>
        Assert.Equal("85361324-e504-5ad0-be91-ed4406e2a54e", Channel("es/humanity/feed.xml").Element(Podcast + "guid")!.Value);

    [Fact]
    public void A_page_offers_first_the_feed_in_its_own_words()
    {
        Assert.Equal("https://example.org/es/humanity/feed.xml", Offered("es/index.html")[0]);
        Assert.Equal("https://example.org/humanity/feed.xml", Offered("index.html")[0]);
        Assert.DoesNotContain("https://example.org/es/humanity/feed.xml", Offered("index.html"));
        Assert.Contains("https://example.org/humanity/feed.xml", Offered("es/index.html"));
    }

    [Fact]
    public void The_subscribe_page_shows_it_before_the_main_feed()
    {
        Assert.Equal(["https://example.org/es/humanity/feed.xml", "https://example.org/humanity/feed.xml"],
            Addresses("es/subscribe/index.html"));
        Assert.Equal(["https://example.org/humanity/feed.xml"], Addresses("subscribe/index.html"));
    }

    [Fact]
    public void A_show_of_which_no_episode_is_translated_has_none()
    {
        var built = Translated().Edit("episodes/humanity/001-water.yaml", "title: Water\n").Build().MustBeClean();

        Assert.DoesNotContain("es/humanity/feed.xml", built.Files.Keys);
    }

    private static SiteHarness Translated() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, es]\nfeeds: [translations]\n")
        .Edit("episodes/humanity/show.yaml", "summary: {en: Stories., es: Historias.}\n")
        .Edit("episodes/humanity/001-water.yaml",
            "title: {en: Water, es: Agua}\nsummary: {en: About water., es: Sobre el agua.}\n");

    private static XElement Channel(string path) => XDocument.Parse(Built.Value.Text(path)).Root!.Element("channel")!;

    private static string[] Items(XElement channel, string name) =>
        [.. channel.Elements("item").Select(i => i.Element(name)!.Value)];

    private static string?[] Offered(string page) => [.. new HtmlParser().ParseDocument(Built.Value.Text(page))
        .QuerySelectorAll("link[type='application/rss+xml']").Select(l => l.GetAttribute("href"))];

    private static string?[] Addresses(string page) => [.. new HtmlParser().ParseDocument(Built.Value.Text(page))
        .QuerySelectorAll("input[type=url]").Select(i => i.GetAttribute("value"))];
}
