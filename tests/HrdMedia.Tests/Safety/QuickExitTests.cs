using AngleSharp.Html.Parser;
using HrdMedia.Cli.Serve;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Safety;

/// <summary>Which pages can be left at once, and where that leads.</summary>
public sealed class QuickExitTests
{
    private static readonly Lazy<BuildResult> Marked = new(() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, ar]\n")
        .Edit("episodes/humanity/show.yaml", "quick-exit: true\nsummary: {en: Stories, ar: قصص}\n")
        .Build().MustBeClean());

    [Theory]
    [InlineData("humanity/index.html", true)]
    [InlineData("humanity/001-water/index.html", true)]
    [InlineData("people/lorena/index.html", true)]
    [InlineData("people/maria/index.html", true)]
    [InlineData("topics/water/index.html", true)]
    [InlineData("countries/cl/index.html", true)]
    [InlineData("safety/index.html", true)]
    [InlineData("ar/safety/index.html", true)]
    [InlineData("ar/humanity/index.html", true)]
    [InlineData("topics/land/index.html", false)]
    [InlineData("courses/short/index.html", false)]
    [InlineData("index.html", false)]
    [InlineData("countries/index.html", false)]
    [InlineData("about/index.html", false)]
    [InlineData("humanity/001-water/embed/index.html", false)]
    public void A_page_of_a_marked_show_has_the_way_out_and_no_other(string page, bool has)
    {
        var links = new HtmlParser().ParseDocument(Marked.Value.Text(page)).QuerySelectorAll("a[data-exit]").ToArray();

        // One to skip to, and one that is always seen.
        Assert.Equal(has ? 2 : 0, links.Length);
        var language = page.StartsWith("ar/", StringComparison.Ordinal) ? "ar" : "en";
        Assert.All(links, link => Assert.Equal(($"https://{language}.wikipedia.org/", "nofollow noreferrer"),
            (link.GetAttribute("href"), link.GetAttribute("rel"))));
    }

    [Fact]
    public void Nothing_is_there_where_nothing_is_marked()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();

        Assert.DoesNotContain(built.Files.Keys, f => f.Contains("safety", StringComparison.Ordinal));
        Assert.DoesNotContain("no-store", built.Text("_headers"), StringComparison.Ordinal);
        Assert.All(built.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)),
            f => Assert.DoesNotContain("data-exit", built.Text(f), StringComparison.Ordinal));
    }

    // Pages with the way out, and whatever stands below a marked show: recordings, pictures, transcripts, the player for other
    // sites. Feeds are for apps, which ask whether there is anything new.
    [Fact]
    public void Nothing_of_a_marked_show_may_rest_on_a_device()
    {
        string[] known = ["", "no-store", "public, max-age=86400", "public, max-age=0, must-revalidate",
            "public, max-age=31536000, immutable"];
        var headers = DeployHeaders.Parse(Marked.Value.Text("_headers"));
        var marked = 0;
        Assert.All(Marked.Value.Files.Keys, path =>
        {
            var cache = string.Join('|', headers.Of("/" + path.Replace("index.html", "", StringComparison.Ordinal))
                .Where(h => h.Key == "Cache-Control").Select(h => h.Value));
            var isMarked = (path.EndsWith(".html", StringComparison.Ordinal) &&
                Marked.Value.Text(path).Contains("data-exit", StringComparison.Ordinal)) || (!IsFeed(path) &&
                (path.StartsWith("humanity/", StringComparison.Ordinal) ||
                path.StartsWith("people/lorena/", StringComparison.Ordinal)));
            Assert.Contains(cache, known);
            Assert.True(!isMarked || cache == "no-store", $"{path}: {cache}");
            Assert.True(cache != "no-store" || isMarked || path.StartsWith("topics/", StringComparison.Ordinal), path);
            marked += isMarked ? 1 : 0;
        });
        Assert.Equal([".html", ".jpg", ".json", ".mp3", ".png", ".srt", ".txt", ".vtt", ".xml"], Marked.Value.Files.Keys
            .Where(p => p.StartsWith("humanity/", StringComparison.Ordinal) && !IsFeed(p)).Select(Path.GetExtension)
            .Append(".jpg").Distinct().Order());
        Assert.True(marked > 20);
    }

    [Fact]
    public void A_worker_is_told_which_folders_it_keeps_nothing_of()
    {
        const string Worker = "offline: {service-worker: true}\n";
        string Told(SiteHarness site) => site.Edit("episodes/site.yaml", Worker).Build().MustBeClean().Text("service-worker.js");

        Assert.Contains("\"unkept\":[\"humanity/\",\"people/\",\"countries/\",\"topics/\",\"safety/\"]", Told(
            SiteHarness.Minimal().Edit("episodes/humanity/show.yaml", "quick-exit: true\n")), StringComparison.Ordinal);
        Assert.Contains("\"unkept\":[\"courses/short/\",\"safety/\"]", Told(
            SiteHarness.Minimal().Edit("episodes/courses/short.yaml", "quick-exit: true\n")), StringComparison.Ordinal);
        Assert.Contains("\"unkept\":[]", Told(SiteHarness.Minimal()), StringComparison.Ordinal);
    }

    private static bool IsFeed(string path) => Path.GetFileName(path) is "feed.xml" or "feed.json" ||
        Path.GetFileName(path).StartsWith("archive-", StringComparison.Ordinal);

    [Fact]
    public void A_course_leads_where_its_own_setting_says_in_each_language()
    {
        var built = SiteHarness.Minimal().Edit("episodes/site.yaml", "languages: [en, ar]\n")
            .Edit("episodes/courses/short.yaml", "title: {en: A, ar: أ}\nsummary: {en: A, ar: أ}\n" +
                "quick-exit: {en: \"https://weather.example.net/\", ar: \"https://weather.example.net/ar\"}\n")
            .Build().MustBeClean();

        Assert.Contains("href=\"https://weather.example.net/\" rel", built.Text("courses/short/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("href=\"https://weather.example.net/ar\" rel", built.Text("ar/courses/short/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("weather.example.net", built.Text("safety/index.html"), StringComparison.Ordinal);
        Assert.Contains("/courses/short/\n  Cache-Control: no-store", built.Text("_headers"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/safety/", built.Text("sitemap.xml"), StringComparison.Ordinal);
    }
}
