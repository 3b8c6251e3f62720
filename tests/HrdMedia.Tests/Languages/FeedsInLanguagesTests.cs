using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Languages;

/// <summary>Feeds of a site in several languages: written once, offered by the pages of every language in its words.</summary>
public sealed class FeedsInLanguagesTests
{
    private static readonly string[] Listed = ["feeds/feed.xml", "feeds/en/", "topics/", "countries/"];

    private static readonly Lazy<BuildResult> Built = new(() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, es]\n")
        .Edit("episodes/topics/water.yaml", "title: {en: Water, es: Agua}\nsummary: {en: Water., es: Agua.}\n")
        .Build().MustBeClean());

    [Fact]
    public void A_page_in_another_language_offers_the_feeds_of_the_page_that_it_translates() =>
        Assert.Equal(Offered("topics/water/index.html"), Offered("es/topics/water/index.html"));

    [Fact]
    public void A_topics_own_feed_is_among_those_that_its_page_offers() =>
        Assert.Contains("https://example.org/topics/water/feed.xml", Offered("es/topics/water/index.html"));

    [Fact]
    public void No_feed_stands_under_a_language() =>
        Assert.DoesNotContain(Built.Value.Files.Keys, f => f.StartsWith("es/", StringComparison.Ordinal) &&
            !f.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void Further_feeds_are_named_in_the_language_of_the_page()
    {
        Assert.Equal(["Voices", "English", "Water", "Chile"], Names("subscribe/index.html"));
        Assert.Equal(["Voices", "inglés", "Agua", "Chile"], Names("es/subscribe/index.html"));
    }

    [Fact]
    public void A_name_that_is_not_translated_says_its_language() => Assert.Equal("en", Document("es/subscribe/index.html")
        .QuerySelector("a[href='../../feeds/feed.xml'] bdi")!.GetAttribute("lang"));

    [Theory]
    [InlineData("en", "This is a podcast feed")]
    [InlineData("es", "Este es un canal de pódcast")]
    public void The_style_of_feeds_speaks_the_sites_own_language(string language, string words)
    {
        var built = SiteHarness.Minimal().Edit("episodes/site.yaml", $"language: {language}\n").Build();

        Assert.Contains(words, built.Text(built.Files.Keys.Single(f =>
            f.StartsWith("assets/feed-", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static string?[] Offered(string page) => [.. Document(page)
        .QuerySelectorAll("link[rel=alternate][type='application/rss+xml']").Select(l => l.GetAttribute("href"))];

    private static string[] Names(string page) => [.. Document(page).QuerySelectorAll("section li a")
        .Where(a => a.GetAttribute("href")!.EndsWith("/feed.xml", StringComparison.Ordinal))
        .Where(a => Listed.Any(part => a.GetAttribute("href")!.Contains(part, StringComparison.Ordinal)))
        .Select(a => a.TextContent)];

    private static IHtmlDocument Document(string path) => new HtmlParser().ParseDocument(Built.Value.Text(path));
}
