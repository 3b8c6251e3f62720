using AngleSharp.Html.Parser;
using CsCheck;
using Ganss.Xss;
using HrdMedia.Fuzzing;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

public sealed class MarkdownHtmlTests
{
    private static readonly string[] Pieces =
    [
        "a", " ", "\n", "\n\n", "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "](", "<", ">", "&", "&lt;", "&#60;", "&#x3c;",
            "\"", "'", "#", "# ", "- ", "1. ", "> ", "|",
        "\n-|-\n", "<script>", "</script>", "<img src=x onerror=alert(1)>", "javascript:", "JaVaScRiPt&colon;",
            "data:text/html,", "vbscript:", "https://example.org/",
        "/humanity/", "mailto:a@b.org", "//evil.org", "<https://example.org/?a=\"b>", "<javascript:alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]", "![", "\\", "\t", "---\n",
        "<!--", "-->", "]]>", "<![CDATA[", "<svg/onload=alert(1)>", "<a href=\"x\">", "style=\"x\"", "\u202E", "é", "\U0001F600",
            "[a](https://example.org/ \"ti\\\"tle\")",
        "[a](/about/javascript:alert(1))", "[a](/\t/evil.org)", "[a](</ /x>)", "http://a@b/", "[a](http://[)", "~~", "==", "^",
            "{.x onclick=1}", ":smile:", "[^1]",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Array[1, 25]
        .Select(parts => string.Concat(parts.Select(i => Pieces[i])));

    [Theory]
    [InlineData("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("> a", "<blockquote><p>a</p>\n</blockquote>\n")]
    [InlineData("a\n\n---", "<p>a</p>\n<hr>\n")]
    [InlineData("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>\n")]
    [InlineData("[a](https://example.org/?b&c)", "<p><a href=\"https://example.org/?b&amp;c\" rel=\"noreferrer\">a</a></p>\n")]
    [InlineData("[a](/humanity/)", "<p><a href=\"~humanity/\">a</a></p>\n")]
    [InlineData("[a](mailto:a@b.org)", "<p><a href=\"mailto:a@b.org\">a</a></p>\n")]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>\n")]
    [InlineData("![a](https://example.org/x.png)", "<p>a</p>\n")]
    [InlineData("a&#1;b &#xFFFF; &#27;", "<p>a\uFFFDb \uFFFD \uFFFD</p>\n")]
    [InlineData("नेपाल é", "<p>नेपाल é</p>\n")]
    public void Writes_what_it_knows_and_the_rest_as_text(string markdown, string html) =>
        Assert.Equal(html.Replace("<ul>\n<li>", "<ul><li>").Replace("<ol>\n<li>", "<ol><li>"), Page(markdown));

    [Theory]
    [InlineData("# a\n\n## b", 2, "<h2>a</h2>\n<h3>b</h3>\n")]
    [InlineData("### a\n\n#### b", 3, "<h3>a</h3>\n<h4>b</h4>\n")]
    [InlineData("###### a\n\n# b", 3, "<h6>a</h6>\n<h3>b</h3>\n")]
    public void Headings_begin_below_those_of_the_page(string markdown, int first, string html) =>
        Assert.Equal(html, MarkdownHtml.Render(markdown, MarkdownFlavour.Page, first, a => a));

    // Two hundred thousand characters, each of which a reader might look through to its end once for each link that is begun.
    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](")]
    [InlineData(@"[a](\)")]
    [InlineData("[a](<b")]
    [InlineData("[a](b \"c")]
    [InlineData("[a](b (c")]
    [InlineData("[a](b) ")]
    [InlineData("[a][")]
    [InlineData("[a]: b\n\n")]
    public void However_many_links_are_begun_it_is_read_in_time(string part)
    {
        var (markdown, found) = (string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)), new DiagnosticBag());
        var before = ThreadTime.Of(ThreadTime.Current);

        MarkdownLinks.Check(markdown, new Place("a.md", 1, 1), found);

        Assert.InRange(ThreadTime.Of(ThreadTime.Current) - before, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    // Of links that end there may be any number.
    [Fact]
    public void Links_that_end_are_not_counted()
    {
        var found = new DiagnosticBag();

        MarkdownLinks.Check(string.Concat(Enumerable.Repeat("[a](https://example.org/b_(c)) and\n", 500)) + "[a](\n\n" +
            string.Concat(Enumerable.Repeat("[a](https://example.org/\n\n", 200)), new Place("a.md", 1, 1), found);

        Assert.DoesNotContain(found.Sorted(), d => d.Code == PageCodes.TooDeep);
    }

    [Fact]
    public void A_sanitizer_that_others_wrote_finds_nothing_to_remove_in_a_page() =>
        Hostile.Sample(markdown => Judge(Page(markdown),
            "h2 h3 h4 h5 h6 p strong em ul ol li blockquote pre hr table tr th td a br code tbody"), iter: 5000);

    [Fact]
    public void Nor_in_a_feed_where_apps_know_few_tags() =>
        Hostile.Sample(markdown => Judge(MarkdownHtml.Render(markdown, MarkdownFlavour.Feed, 3, a => "https://example.org/" + a),
            "p strong em ul ol li a br"), iter: 5000);

    [Fact]
    public void Every_letter_of_a_text_without_markup_is_kept() =>
        Gen.String[Gen.Char["abc<>&\"'éनेا"], 1, 40].Where(t => t.Trim().Length > 0 && !t.Contains('<') && !t.Contains('&') &&
            t.TrimStart()[0] != '>').Sample(text =>
            Assert.Equal(text.Trim(), new HtmlParser().ParseDocument(Page(text)).Body!.TextContent.Trim()));

    [Theory]
    [InlineData("<p>a<script>alert(1)</script></p>")]
    [InlineData("<p onclick=\"a\">a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    public void The_judge_sees_what_must_not_be(string html) => Assert.ThrowsAny<Exception>(() => Judge(html, "p a"));

    private static string Page(string markdown) => MarkdownHtml.TryParse(markdown) is null ? ""
        : MarkdownHtml.Render(markdown, MarkdownFlavour.Page, 3, a => "~" + a);

    private static void Judge(string html, string tags)
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = tags.Split(' ').ToHashSet(),
            AllowedAttributes = new HashSet<string> { "href", "rel" },
            AllowedSchemes = new HashSet<string> { "https", "http", "mailto" },
            UriAttributes = new HashSet<string> { "href" },
        });
        var parser = new HtmlParser();

        Assert.Equal(parser.ParseDocument(html).Body!.InnerHtml, parser.ParseDocument(sanitizer.Sanitize(html)).Body!.InnerHtml);
    }
}
