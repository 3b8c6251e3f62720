using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Hostile;

/// <summary>Markup in every text of every kind of file: it comes out as text, in pages, in feeds, and in what machines
/// read.</summary>
public sealed partial class InjectionTests
{
    private const string Attack =
        "</title></script><script>alert(1)</script><img src=x onerror=alert(2)> ]]> &lt;b&gt; -- <!-- \"' onload=x " +
            "javascript:alert(3)";

    private static readonly string Quoted = JsonSerializer.Serialize(Attack);

    [Fact]
    public void No_text_becomes_markup_anywhere()
    {
        var attacked = 0;
        foreach (var file in EveryField.Files)
        {
            var yaml = SiteHarness.Minimal().TextOf(file);
            foreach (var changed in EveryField.Replaced(yaml, Quoted))
            {
                var built = SiteHarness.Minimal().File(file, changed).Build();
                if (built.Diagnostics.Count == 0)
                {
                    MustBeHarmless(built, $"{file}:\n{changed}");
                    attacked++;
                }
            }
        }

        // Titles, summaries, notes, names, alternative texts, credits, …: fewer would mean that the attack is refused for another
        // reason.
        Assert.True(attacked >= 35, $"Only {attacked} texts took the attack.");
    }

    [Fact]
    public void All_texts_attacked_at_once_stand_in_pages_and_feed_as_they_are_written()
    {
        var built = Attacked().Build().MustBeClean();

        MustBeHarmless(built, "all at once");
        var feed = XDocument.Parse(built.Text("humanity/feed.xml"));
        Assert.Equal(Attack, feed.Root!.Element("channel")!.Element("title")!.Value);
        Assert.Equal(Attack, feed.Root.Element("channel")!.Element("item")!.Element("title")!.Value);
        Assert.Equal(Attack, Parse(built.Text("humanity/index.html")).QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public void Markdown_pages_and_transcripts_stay_text()
    {
        var built = SiteHarness.Minimal()
            .File("episodes/pages/about.md",
                $"---\ntitle: {Quoted}\nsummary: {Quoted}\n---\n# {Attack}\n\n<script>alert(1)</script>\n\n<div " +
                    $"onclick=alert(1)>\n\n{Attack}\n")
            .File("episodes/humanity/001-water.en.vtt",
                "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v &lt;script&gt;>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img " +
                    "onerror=x&gt;\n")
            .Build().MustBeClean();

        MustBeHarmless(built, "page and transcript");
        Assert.Contains("<script>alert(1)</script>", Parse(built.Text("about/index.html")).Body!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", Parse(built.Text("humanity/001-water/index.html")).Body!.TextContent,
            StringComparison.Ordinal);
    }

    /// <summary>A page of markup that a careless theme would publish; the judge itself has to see it.</summary>
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script type='application/ld+json'>{\"a\": </script>")]
    [InlineData("<p onclick='x'>")]
    [InlineData("<a href=' JavaScript:alert(1)'>a</a>")]
    [InlineData("<img src='data:text/html,x'>")]
    [InlineData("<iframe></iframe>")]
    [InlineData("<form role='search' method='get' action='//example.org/'></form>")]
    [InlineData("<script src='//example.org/assets/a-00000000.js'></script>")]
    public void The_judge_sees_what_it_looks_for(string html) => Assert.NotEmpty(Findings(html));

    private static SiteHarness Attacked()
    {
        var site = SiteHarness.Minimal();
        foreach (var (file, fields) in new[]
        {
            ("site.yaml", "title summary notice"), ("humanity/show.yaml", "title subtitle summary notes author copyright notice"),
            ("humanity/001-water.yaml", "title summary notes"), ("people/lorena.yaml", "name summary notes"),
                ("countries/cl.yaml", "summary notes"),
            ("topics/water.yaml", "title summary notes"), ("courses/short.yaml", "title summary audience notes"),
            ("numbers/killed-2022.yaml", "title period method"), ("timeline/1998-declaration.yaml", "title summary"),
        })
        {
            // Notes are Markdown, where & and < of an entity would be read as one: the same words in a code span.
            site.Edit("episodes/" + file,
                string.Concat(fields.Split(' ')
                    .Select(f => $"{f}: {(f == "notes" ? JsonSerializer.Serialize($"`` {Attack} ``") : Quoted)}\n")));
        }

        return site
            .Edit("episodes/site.yaml",
                $"publisher: {{name: {Quoted}}}\nlicence: {{name: {Quoted}, url: https://example.org/}}\n")
            .Edit("episodes/humanity/show.yaml",
                $"artwork: {{file: show.png, alt: {Quoted}, credit: {Quoted}}}\nseasons: " +
                    $"[{{number: 1, title: a, summary: {Quoted}}}]\n")
            .Edit("episodes/humanity/001-water.yaml",
                $"chapters: [{{at: \"0:00\", title: {Quoted}}}]\nlinks: [{{title: {Quoted}, url: https://example.org/}}]\n");
    }

    private static void MustBeHarmless(BuildResult built, string what)
    {
        foreach (var (path, bytes) in built.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(Findings(Encoding.UTF8.GetString(bytes)) is [],
                $"{path}: {string.Join(", ", Findings(Encoding.UTF8.GetString(bytes)))}\n{what}");
        }

        foreach (var (path, bytes) in built.Files.Where(f => f.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            Assert.NotNull(XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root);
            Assert.True(path.Length > 0);
        }

        // What a feed's HTML would do in an app that shows it as it is.
        foreach (var html in XDocument.Parse(built.Text("humanity/feed.xml")).Descendants()
            .Where(e => e.Name.LocalName is "description" or "encoded").Select(e => e.Value))
        {
            Assert.True(Findings(html) is [], $"{html}\n{what}");
        }
    }

    private static List<string> Findings(string html)
    {
        var document = Parse(html);
        var findings = new List<string>();
        foreach (var element in document.All)
        {
            findings.AddRange(element.Attributes.Where(IsActive).Select(a => $"<{element.LocalName} {a.Name}=\"{a.Value}\">"));
            if (element.LocalName is "iframe" or "object" or "embed" or "base" ||
                (element.LocalName == "form" && !IsSearch(element)) ||
                (element.LocalName == "script" && !IsData(element) && !IsOurs(element)))
            {
                findings.Add(element.OuterHtml);
            }
        }

        return findings;
    }

    private static bool IsActive(IAttr attribute)
    {
        var value = string.Concat(attribute.Value.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        return attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc"
            || (attribute.Name is "href" or "src" or "action" or "formaction" or "poster"
                && (value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ||
                    value.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
                    || value.StartsWith("data:text", StringComparison.OrdinalIgnoreCase)));
    }

    // A script of the theme's: a file of the site, named with its hash, and nothing inside.
    private static bool IsOurs(IElement script) => script.TextContent.Length == 0 &&
        OurScript().IsMatch(script.GetAttribute("src") ?? "");

    // The one form there is: it asks its own page, and nothing else.
    private static bool IsSearch(IElement form) =>
        form.GetAttribute("role") == "search" && form.GetAttribute("action") == "./" && form.GetAttribute("method") == "get";

    private static bool IsData(IElement script)
    {
        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
            return script.GetAttribute("type") == "application/ld+json";
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(/|(\.\./)*)assets/(player/)?[a-z-]+-[0-9a-f]{8}\.js\z")]
    private static partial Regex OurScript();

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
