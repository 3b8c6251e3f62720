using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using HrdMedia.Import;
using HrdMedia.Text;

namespace HrdMedia.Tests.Import;

/// <summary>HTML becomes Markdown that our own writer turns into the same words and links.</summary>
public sealed class NotesTextTests
{
    private static readonly Uri From = new("https://old.example.org/show/");

    private static readonly string[] Pieces =
    [
        "a", "B c", " ", "\n", "*", "**", "_", "_x_", "`", "[", "]", "(", ")", "](", "&lt;", "&gt;", "&amp;", "&nbsp;", "&#96;",
        "\"", "#",
        "# ", "- ", "+ ", "1. ", "2) ", "> ", "|", "\\", "!", "~~~", "===", "---", "é", "水", "\U0001F600", "<b>", "</b>",
        "<i>", "</i>", "<p>", "</p>", "<br>", "<br/><br/>", "<div>", "</div>", "<ul><li>", "</li><li>", "</li></ul>",
        "<ol start=7><li>",
        "</li></ol>",
        "<h2>", "</h2>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<table><tr><td>", "</td><td>", "</td></tr></table>",
        "<hr>",
        "<span>", "</span>", "<a href='https://example.org/a?b=1&amp;copy=2'>", "<a href=\"/c_d_(e)\">",
        "<a href='mailto:a@example.org'>",
        "<a href='javascript:alert(1)'>", "</a>", "<img src='https://example.org/p.png' alt='Two *trees*'>", "<code>", "</code>",
        "https://example.org/x_y_z.", "<!-- c -->", "<unknown>",
    ];

    private static readonly Gen<string> Html = Gen.Int[0, Pieces.Length - 1].Array[1, 25]
        .Select(parts => "<p>" + string.Concat(parts.Select(i => Pieces[i])));

    [Theory]
    [InlineData("<p>a <b>b</b> <em>c</em></p><p>d</p>", "a **b** *c*\n\nd")]
    [InlineData("a<br>b<br><br>c", "a\\\nb\n\nc")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c")]
    [InlineData("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b")]
    [InlineData("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b")]
    [InlineData("<ol start=\"3\"><li>a</li><li>b</li></ol>", "3. a\n4. b")]
    [InlineData("<h1>a</h1><p>b</p><h3>C#</h3>", "# a\n\nb\n\n### C\\#")]
    [InlineData("<a href=\"https://example.org/\">a</a>", "[a](https://example.org/)")]
    [InlineData("<a href=\"https://example.org/\">https://example.org/</a>", "<https://example.org/>")]
    [InlineData("<a href=\"../x\">a</a>", "[a](https://old.example.org/x)")]
    [InlineData("<p>see<a href=\"https://example.org/\"> here </a>now", "see [here](https://example.org/) now")]
    [InlineData("<img src=\"/p.png\" alt=\"A [tree]\">", "[A \\[tree\\]](https://old.example.org/p.png)")]
    [InlineData("<p>Wow!<a href=\"https://example.org/\">a</a>", "Wow\\![a](https://example.org/)")]
    [InlineData("<blockquote>a</blockquote>", "> a")]
    [InlineData("<pre>a\n  *b*</pre>", "```\na\n  *b*\n```")]
    [InlineData("<pre>a\n  <a href='https://example.org/'>b</a></pre>", "a\\\n[b](https://example.org/)")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a – b\\\n1 – 2")]
    [InlineData("<p># a</p><p>1. b</p><p>- c</p><p>d * e _f_ g_h</p>", "\\# a\n\n1\\. b\n\n\\- c\n\nd \\* e \\_f\\_ g_h")]
    [InlineData("a<b>“b”</b>c", "a“b”c")]
    [InlineData("Line one\nline two\n\nhttps://example.org/a_b.", "Line one\\\nline two\n\n<https://example.org/a_b>.")]
    [InlineData("Fish &amp; <nobody>", "Fish & \\<nobody\\>")]
    [InlineData("", "")]
    public void Becomes_markdown(string html, string markdown) => Assert.Equal(markdown, NotesText.From(html, From).Markdown);

    [Theory]
    [InlineData("<img src='https://c.example.org/1.gif' width=1 height=1>a<p>",
        "The invisible picture 'https://c.example.org/1.gif', by")]
    [InlineData("<a href='ftp://example.org/a'>a</a>", "The link to 'ftp://example.org/a', which no page may have; its words")]
    [InlineData("<script>a</script><p>b", "A <script> in the notes")]
    [InlineData("<a href='https://example.org/'><img src='https://example.org/p.png' alt=a></a>",
        "The picture 'https://example.org/p.png'")]
    public void Tells_what_is_lost(string html, string lost) =>
        Assert.StartsWith(lost, Assert.Single(NotesText.From(html, From).Lost), StringComparison.Ordinal);

    [Fact]
    public void No_link_and_no_word_is_lost() => Html.Sample(html =>
    {
        var (was, now) = (Body(html), Body(Rendered(html)));
        // Who sees no words of a link is given its address.
        foreach (var link in was.QuerySelectorAll("a[href]").Where(a => a.TextContent.Trim().Length == 0 &&
            a.QuerySelector("img") is null))
        {
            var address = new Uri(From, link.GetAttribute("href")).AbsoluteUri;
            link.TextContent = address.StartsWith("javascript:", StringComparison.Ordinal) ? ""
                : address.Replace("mailto:", "", StringComparison.Ordinal);
        }

        Assert.Subset(Links(now).ToHashSet(), Links(was).ToHashSet());
        // A link in a link, which only a table makes possible, stands once more at the end.
        Assert.Equal(was.QuerySelector("a a") is null ? Words(was) : Words(now), Words(now));
    }, iter: 2_000);

    [Fact]
    public void What_is_nested_without_end_is_read_to_an_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<ul><li>a<blockquote>", 3_000));

        var notes = NotesText.From(deep + "<a href='https://example.org/'>b</a>", From);

        Assert.StartsWith("- a", notes.Markdown, StringComparison.Ordinal);
        Assert.NotNull(MarkdownHtml.TryParse(notes.Markdown));
        Assert.NotEmpty(notes.Lost);
    }

    private static string Rendered(string html) => MarkdownHtml.Render(
        NotesText.From(html, From).Markdown, MarkdownFlavour.Page, 2, path => path);

    private static IElement Body(string html) => new HtmlParser().ParseDocument("<!doctype html>" + html).Body!;

    // A picture in a link is told of, and its address with it.
    private static IEnumerable<string> Links(IElement body) => body.QuerySelectorAll("a[href]")
        .Where(a => a.TextContent.Trim().Length > 0).Select(a => a.GetAttribute("href")!)
        .Concat(body.QuerySelectorAll("img").Where(i => i.Closest("a") is null).Select(i => i.GetAttribute("src")!))
        .Where(href => !href.StartsWith("javascript:", StringComparison.Ordinal))
        .Select(href => new Uri(From, href).AbsoluteUri);

    // A picture's words stand for it.
    private static string Words(IElement body)
    {
        foreach (var image in body.QuerySelectorAll("img"))
        {
            image.OuterHtml = image.GetAttribute("alt")!;
        }

        return string.Concat(body.TextContent.Where(char.IsLetterOrDigit));
    }
}
