using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Languages;

/// <summary>A site in three languages: which pages there are, how they know of each other, and what is said in which
/// language.</summary>
public sealed partial class LanguagesTests
{
    private static readonly Lazy<BuildResult> Built = new(() => Site().Build().MustBeClean());

    [Theory]
    [InlineData("ar/index.html", true)]
    [InlineData("ar/people/index.html", true)]
    [InlineData("ar/numbers/index.html", true)]
    [InlineData("ar/years/2023/index.html", true)]
    [InlineData("ar/humanity/001-water/index.html", true)]
    [InlineData("ar/topics/water/index.html", true)]
    [InlineData("ar/topics/land/index.html", false)]
    [InlineData("ar/humanity/index.html", false)]
    [InlineData("ar/about/index.html", false)]
    [InlineData("ar/404.html", false)]
    [InlineData("ar/people/maria/index.html", true)]
    [InlineData("ar/people/lorena/index.html", false)]
    [InlineData("fr/topics/water/index.html", false)]
    [InlineData("en/index.html", false)]
    [InlineData("404.html", true)]
    public void A_page_exists_where_its_own_title_and_summary_are_translated(string path, bool exists) =>
        Assert.Equal(exists, Built.Value.Files.ContainsKey(path));

    [Fact]
    public void Only_pages_stand_under_a_language() => Assert.All(
        Built.Value.Files.Keys.Where(f => f[..3] is "ar/" or "fr/"),
        f => Assert.EndsWith("index.html", f, StringComparison.Ordinal));

    [Fact]
    public void The_languages_of_a_page_name_each_other_and_themselves()
    {
        var pages = Pages().ToDictionary(p => p.Address, p => Alternates(p.Document));
        foreach (var (address, alternates) in pages.Where(p => p.Value.Count > 0))
        {
            Assert.Contains(address, alternates.Values);
            Assert.Equal(alternates["x-default"], alternates["en"]);
            Assert.All(alternates.Values, other => Assert.Equal(alternates, pages[other]));
        }

        Assert.Equal(["ar", "en", "fr", "x-default"], pages["https://example.org/"].Keys.Order());
        Assert.Equal(["ar", "en", "x-default"], pages["https://example.org/topics/water/"].Keys.Order());
        Assert.Empty(pages["https://example.org/topics/land/"]);
        Assert.Empty(Alternates(Document("404.html")));
    }

    [Fact]
    public void Each_page_offers_every_language_at_the_same_page_or_at_its_home_with_a_note()
    {
        var switcher = Document("ar/topics/water/index.html").QuerySelectorAll(".languages li").ToArray();

        Assert.Equal(["en ltr ../../../topics/water/", "ar rtl ./", "fr ltr ../../../fr/"], switcher.Select(li =>
            li.QuerySelector("a") is { } a && a.GetAttribute("lang") == a.GetAttribute("hreflang")
                ? $"{a.GetAttribute("lang")} {a.GetAttribute("dir")} {a.GetAttribute("href")}" : ""));
        Assert.Equal([false, false, true], switcher.Select(li => li.QuerySelector(".note") is not null));
        var current = switcher.Select(li => li.QuerySelector("[aria-current]")).Single(a => a is not null)!;
        Assert.Equal("ar", current.GetAttribute("lang"));
        Assert.All(Pages().Where(page => page.Document.QuerySelector(".masthead") is not null),
            page => Assert.Equal(3, page.Document.QuerySelectorAll(".languages li").Length));
    }

    [Fact]
    public void A_link_stays_in_the_language_or_says_which_it_leads_to()
    {
        foreach (var (address, document) in Pages().Where(p => p.Document.DocumentElement.GetAttribute("lang") != "en"))
        {
            var language = document.DocumentElement.GetAttribute("lang");
            foreach (var link in document.QuerySelectorAll("body a[href]:not([download]):not([rel=noreferrer])"))
            {
                var target = new Uri(new Uri(address), link.GetAttribute("href")!).AbsoluteUri;
                var isPage = target.StartsWith("https://example.org/", StringComparison.Ordinal) &&
                    target.Split('#')[0].EndsWith('/');
                var stays = target.StartsWith($"https://example.org/{language}/", StringComparison.Ordinal);
                // Prose that is not translated leads where its own language leads.
                Assert.True(!isPage || stays || link.HasAttribute("hreflang") || link.Closest(".prose[lang]") is not null,
                    $"{address}: {link.OuterHtml}");
                Assert.False(stays && link.HasAttribute("hreflang") && link.Closest(".languages") is null, link.OuterHtml);
            }
        }

        var land = Document("ar/topics/index.html").QuerySelector("a[hreflang=en][href$='topics/land/']")!;
        Assert.Equal("(الإنجليزية)", land.NextElementSibling!.TextContent);
    }

    // English words have Latin letters; whatever is not said to be English on an Arabic page must have none, but for the
    // HTML that others paste.
    [Fact]
    public void What_is_not_translated_says_its_language()
    {
        foreach (var (address, document) in Pages().Where(p => p.Document.DocumentElement.GetAttribute("lang") == "ar"))
        {
            Assert.Equal("rtl", document.DocumentElement.GetAttribute("dir"));
            string[] unmarked = [.. document.QuerySelectorAll("body *:not(textarea)")
                .SelectMany(e => e.ChildNodes.OfType<IText>())
                .Where(t => IsInLatin(t.Text.Trim()) && t.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == "ar")
                .Select(t => t.Text.Trim()).Except(Names)];
            Assert.True(unmarked.Length == 0, $"{address}: {string.Join(" | ", unmarked)}");
            Assert.All(document.QuerySelectorAll("body img[alt]"), image =>
                Assert.True(!Latin().IsMatch(image.GetAttribute("alt")!) || image.GetAttribute("lang") == "en", image.OuterHtml));
        }
    }

    [Fact]
    public void Links_on_pages_are_relative() => Assert.All(
        Pages().Where(p => !p.Address.EndsWith("404.html", StringComparison.Ordinal))
            .SelectMany(p => p.Document.QuerySelectorAll("nav a[href], [src], .episode a[href]"))
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!),
        address => Assert.DoesNotMatch("^(/|https://example.org/.)", address));

    [Fact]
    public void The_sitemap_lists_the_pages_of_all_languages() => Assert.Equal(
        Pages().Select(p => p.Address).Where(a => !a.EndsWith(".html", StringComparison.Ordinal) && !Aside().IsMatch(a))
            .Order(StringComparer.Ordinal),
        Location().Matches(Built.Value.Text("sitemap.xml")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Numbers_and_dates_are_written_in_the_language()
    {
        var page = Document("ar/humanity/001-water/index.html");

        Assert.Equal("٩ ديسمبر ٢٠٢٣", page.QuerySelector("time[datetime='2023-12-09T09:00:00Z']")!.TextContent);
        var numbers = Document("ar/numbers/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("٤٠١", numbers, StringComparison.Ordinal);
        Assert.DoesNotContain("401", numbers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_of_one_language_knows_nothing_of_others()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();

        Assert.All(built.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var page = built.Text(file.Key);
            Assert.DoesNotContain("hreflang", page, StringComparison.Ordinal);
            Assert.DoesNotContain("class=\"languages\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("locale:alternate", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_language_of_the_site_without_words_is_warned_of() => Assert.Contains(
        SiteHarness.Minimal().Edit("episodes/site.yaml", "language: de\n").Build().Messages,
        message => message.Contains("warning HRD107: The theme has no words in 'de'", StringComparison.Ordinal));

    private static readonly string[] Names =
    [
        "Maria", "Lorena", "AntennaPod", "Apple Podcasts", "Castro", "Overcast", "Pocket Casts", "Podcast Addict", "gPodder",
        "WebVTT", "SubRip", "JSON", "HTML", "TXT", "JSON Feed", "CSV",
    ];

    private static readonly string[] NamesWithin = ["(OPML)", "JavaScript", "Natural Earth", "Equal Earth"];

    // An address and the name of a format are of no language (WCAG 2.2, 3.1.2).
    private static bool IsInLatin(string text) => !text.StartsWith("https://example.org/", StringComparison.Ordinal) &&
        Latin().IsMatch(NamesWithin.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal)));

    private static SiteHarness Site() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, ar, fr]\n")
        .Edit("episodes/humanity/001-water.yaml", "title: {en: Water, ar: المياه}\nsummary: {en: About water., ar: عن المياه.}\n")
        .Edit("episodes/topics/water.yaml",
            "title: {en: Water, ar: المياه}\nsummary: {en: Who defends water., ar: من يدافع عن المياه.}\n")
        .Edit("episodes/people/lorena.yaml", "countries: [CL]\n");

    private static IEnumerable<(string Address, IDocument Document)> Pages() => Built.Value.Files.Keys
        .Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f =>
            ("https://example.org/" + f.Replace("index.html", "", StringComparison.Ordinal), Document(f)));

    private static IDocument Document(string path) => new HtmlParser().ParseDocument(Built.Value.Text(path));

    private static Dictionary<string, string> Alternates(IDocument document) => document.QuerySelectorAll("head link[hreflang]")
        .ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Latin();

    // What the search lists by letter, and the player for other sites, are ways to a page and not pages to be found.
    [GeneratedRegex("/search/.+|/embed/$")]
    private static partial Regex Aside();

    [GeneratedRegex("<loc>(.*?)</loc>")]
    private static partial Regex Location();
}
