using System.IO.Compression;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Offline;

/// <summary>Copies of a site as ZIP files: whole, of one language, and leading nowhere that is not there.</summary>
public sealed class OfflineTests
{
    private const string Site = "episodes/site.yaml";
    private const string Recording = "humanity/001-water/humanity-001-water";

    private static readonly Lazy<BuildResult> Built = new(() => Spanish().Build().MustBeClean());

    [Fact]
    public void Nothing_is_offered_unless_the_settings_ask_for_it()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();

        Assert.DoesNotContain(built.Files.Keys, path => path.EndsWith(".zip", StringComparison.Ordinal) ||
            path.Contains("offline/", StringComparison.Ordinal) || path == "withdrawn.json");
        Assert.DoesNotContain("offline/", built.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog-en.zip", "en", true)]
    [InlineData("catalog-es.zip", "es", true)]
    [InlineData("catalog-es-text.zip", "es", false)]
    public void Every_link_leads_to_a_file_of_the_copy_or_to_the_web(string name, string language, bool hasAudio)
    {
        var files = Unpack(name);

        Assert.All(files.Keys, path => Assert.StartsWith($"catalog-{language}/", path, StringComparison.Ordinal));
        Assert.Contains($"catalog-{language}/README.html", files.Keys);
        Assert.Contains($"catalog-{language}/index.html", files.Keys);
        Assert.Equal(hasAudio, files.Keys.Any(path => path.EndsWith(".mp3", StringComparison.Ordinal)));
        foreach (var (path, bytes) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var links = Links(new HtmlParser().ParseDocument(new MemoryStream(bytes))).ToArray();
            Assert.All(links.Where(link => !link.Contains(':', StringComparison.Ordinal)), link =>
                Assert.True(files.ContainsKey(Target(path, link)), $"{path}: {link}"));
            Assert.All(links.Where(link => link.StartsWith("https://example.org/", StringComparison.Ordinal)), link =>
                Assert.True(IsMeant(link, hasAudio), $"{path}: {link}"));
        }
    }

    [Fact]
    public void Every_page_of_the_site_is_in_the_copy_whether_it_is_translated_or_not()
    {
        var pages = Built.Value.Files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal) &&
            !path.StartsWith("es/", StringComparison.Ordinal) && !path.Contains("/embed/", StringComparison.Ordinal) &&
            !path.StartsWith("search/", StringComparison.Ordinal) && path != "offline/index.html").ToArray();

        Assert.Contains("topics/water/index.html", pages);
        Assert.All(pages, path => Assert.Contains("catalog-es/" + path, Unpack("catalog-es.zip").Keys));
    }

    [Fact]
    public void A_copy_speaks_its_language_and_says_what_does_not()
    {
        var file = Unpack("catalog-es.zip")["catalog-es/humanity/001-water/index.html"];
        var page = new HtmlParser().ParseDocument(new MemoryStream(file));

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("h1 bdi")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("link[rel=canonical], link[rel=alternate], meta[property], script:not([src]), iframe"));
    }

    [Fact]
    public void The_page_says_size_and_hash_of_the_file_that_is_served()
    {
        var zip = Built.Value.Files["catalog-es.zip"];
        var page = new HtmlParser().ParseDocument(Built.Value.Text("es/offline/index.html"));

        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(zip)), page.QuerySelectorAll("code").Select(c => c.TextContent));
        Assert.Equal(["../../catalog-es.zip", "../../catalog-es-text.zip"],
            page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_same_site_makes_the_same_file_with_any_number_of_workers() => Assert.Equal(
        Built.Value.Files["catalog-es.zip"], Spanish().Build(workers: 1).Files["catalog-es.zip"]);

    [Fact]
    public void What_is_still_to_come_is_in_no_copy()
    {
        var early = Spanish().Build(now: new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.All(Unpack("catalog-en.zip", early), file =>
        {
            Assert.DoesNotContain("001-water", file.Key, StringComparison.Ordinal);
            Assert.DoesNotContain("001-water", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_smallest_version_of_a_recording_stands_in_the_copy_and_is_the_one_that_is_played()
    {
        var site = Spanish().Edit("episodes/humanity/001-water.yaml", "alternates: [{audio: 001-small.mp3, title: Small}]\n");
        var frames = site.BytesOf("episodes/humanity/001-water.mp3");
        var built = site.File("episodes/humanity/001-small.mp3", frames[..^104]).Build().MustBeClean();
        var files = Unpack("catalog-en.zip", built);
        var page = new HtmlParser().ParseDocument(new MemoryStream(files["catalog-en/humanity/001-water/index.html"]));

        var kept = Assert.Single(files.Keys, path => path.EndsWith(".mp3", StringComparison.Ordinal));
        Assert.DoesNotContain(Recording + ".mp3", kept, StringComparison.Ordinal);
        Assert.Equal(Path.GetFileName(kept), page.QuerySelector("audio source")!.GetAttribute("src"));
    }

    [Fact]
    public void A_browser_that_once_kept_pages_is_told_to_let_go_and_no_page_asks_for_it()
    {
        var built = SiteHarness.Minimal().Build();

        Assert.Contains("registration.unregister()", built.Text("service-worker.js"), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Files.Keys, path => path.Contains("keep", StringComparison.Ordinal));
        Assert.DoesNotContain("worker-src", built.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_ask_for_the_worker_where_the_settings_do_but_not_in_a_copy()
    {
        var built = WithoutOne("{copies: [text], service-worker: true}").Build().MustBeClean();

        Assert.Contains("assets/offline/keep-", built.Text("es/index.html"), StringComparison.Ordinal);
        Assert.Contains("worker-src 'self'", built.Text("_headers"), StringComparison.Ordinal);
        Assert.Equal("""{"withdrawn":["humanity/007-gone/"]}""", built.Text("withdrawn.json"));
        Assert.Contains("data-keep-pages", built.Text("offline/index.html"), StringComparison.Ordinal);
        Assert.All(Unpack("catalog-es-text.zip", built), file =>
        {
            Assert.DoesNotContain("keep-", file.Key, StringComparison.Ordinal);
            Assert.DoesNotContain("service-worker", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_withdrawal_changes_the_workers_version_so_that_all_that_was_kept_is_forgotten() => Assert.NotEqual(
        Spanish("{service-worker: true}").Build().Text("service-worker.js"),
        WithoutOne("{service-worker: true}").Build().Text("service-worker.js"));

    private static SiteHarness WithoutOne(string offline) => Spanish(offline).File("episodes/withdrawn.yaml",
        "withdrawn: [{address: humanity/007-gone/, date: 2024-01-01, reason: unstated}]\n");

    private static SiteHarness Spanish(string offline = "{copies: [text, audio]}") =>
        SiteHarness.Minimal().Edit(Site, $"languages: [en, es]\noffline: {offline}\n");

    private static Dictionary<string, byte[]> Unpack(string name, BuildResult? built = null)
    {
        using var zip = new ZipArchive(new MemoryStream((built ?? Built.Value).Files[name]));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var all = new MemoryStream();
            stream.CopyTo(all);
            return all.ToArray();
        });
    }

    private static IEnumerable<string> Links(IDocument page) => page.All.SelectMany(element => new[]
    {
        element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("data-picture"),
    }).OfType<string>().Where(link => link.Length > 0 && link[0] != '#');

    private static string Target(string page, string link) =>
        new Uri(new Uri("file:///" + page), link.Split('#')[0]).AbsolutePath[1..];

    // Feeds cannot work from a disk; a copy without recordings plays them from the web; transcripts as files and the publisher
    // name where they are from.
    private static bool IsMeant(string link, bool hasAudio) => link.EndsWith("feed.xml", StringComparison.Ordinal) ||
        link.EndsWith("feed.json", StringComparison.Ordinal) || link.EndsWith(".opml", StringComparison.Ordinal) ||
        link == "https://example.org/humanity/001-water/" || !link.Contains("humanity", StringComparison.Ordinal) ||
        (!hasAudio && link.EndsWith(".mp3", StringComparison.Ordinal));
}
