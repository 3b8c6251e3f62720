using System.Buffers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Layout;
using HrdMedia.Shows;
using HrdMedia.Syndication;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Shows;

public sealed class SubscribePageTests
{
    private const string Show = "episodes/humanity/show.yaml";

    [Fact]
    public void Lists_directories_only_for_a_show_that_has_ids_there()
    {
        var without = Page(SiteHarness.Minimal());
        var with = Page(SiteHarness.Minimal().Edit(Show, "apps: {apple: 1234567890}\n"));

        Assert.Null(without.QuerySelector("a[href^='https://podcasts.apple.com']"));
        Assert.NotNull(with.QuerySelector("a[href='https://podcasts.apple.com/podcast/id1234567890']"));
        Assert.NotNull(without.QuerySelector("a[href^='podcast://']"));
    }

    [Fact]
    public void Draws_further_feeds_and_the_list_of_all_when_there_are_any()
    {
        var nothing = Drawn([new FeedGroup(FeedKind.Season, [])], "");
        var more = Drawn(
            [
                new FeedGroup(FeedKind.Season,
                    [new Anchor("Season 1", "../humanity/1.xml", Note: "https://example.org/humanity/1.xml")]),
                new FeedGroup(FeedKind.Person, []),
            ], "../feeds.opml");

        Assert.Null(nothing.QuerySelector("section"));
        Assert.Equal(["Seasons"], more.QuerySelectorAll("section h3").Select(h => h.TextContent));
        Assert.Equal("Season 1 https://example.org/humanity/1.xml", more.QuerySelector("section li")!.TextContent.Trim());
        Assert.NotNull(more.QuerySelector("a[href='../feeds.opml'][type='text/x-opml']"));
    }

    [Fact]
    public void Every_page_names_the_feeds_in_the_order_of_the_shows()
    {
        var site = SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: [all]\n");
        var page = Page(site.File("episodes/agua/show.yaml", site.TextOf(Show))
            .File("episodes/agua/show.png", Bytes.Of("square-png"))
            .Edit("episodes/agua/show.yaml", "title: El agua\nlanguage: es\nguid: 1f2c6a5e-7d0b-4c84-9b4e-55b3a1c7d901\n"));

        Assert.Equal(
            ["El agua https://example.org/agua/feed.xml", "Humanity https://example.org/humanity/feed.xml",
                "Voices https://example.org/feeds/feed.xml"],
            page.QuerySelectorAll("link[rel=alternate][type='application/rss+xml']")
                .Select(l => $"{l.GetAttribute("title")} {l.GetAttribute("href")}"));
    }

    [Fact]
    public void A_qr_code_has_its_quiet_zone_and_a_finder_in_three_corners()
    {
        var code = QrCode.Of("https://example.org/feed.xml");

        // Version 3 (29 modules) with four light modules on each side; a finder's edge is seven dark ones (ISO/IEC 18004, 5.3).
        Assert.Equal(37, code.Size);
        Assert.StartsWith("M4 4h7v1h-7z", code.Dark, StringComparison.Ordinal);
        Assert.Contains("M26 4h7v1h-7z", code.Dark, StringComparison.Ordinal);
        Assert.Contains("M4 32h7v1h-7z", code.Dark, StringComparison.Ordinal);
        Assert.DoesNotContain("M26 32h7", code.Dark, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(SiteHarness site)
    {
        var built = site.Build().MustBeClean();
        return new HtmlParser().ParseDocument(built.Text("subscribe/index.html"));
    }

    private static IHtmlDocument Drawn(IReadOnlyList<FeedGroup> more, string opml)
    {
        var target = new ArrayBufferWriter<byte>();
        var frame = new PageFrame("en", "ltr", "Subscribe", "", "", "Site", "", new Anchor("Publisher", ""), null,
            new ShareCard("website", "Subscribe", null), [], "", "", "", [], [], [], JsonLd.Graph)
        { Script = "", PlayerStyle = "" };
        new DefaultTheme().Subscribe(new SubscribeView(frame, [], more, opml, "../assets/copy.js"), target);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(target.WrittenSpan));
    }
}
