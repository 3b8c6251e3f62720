using System.Text;
using HrdMedia.Checks;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Checks;

public sealed class LinksResolveCheckTests
{
    [Theory]
    [InlineData("<a href=\"../../topics/water/\">", null)]
    [InlineData("<a href=\"/topics/water/#more\">", null)]
    [InlineData("<a href=\"./\">", null)]
    [InlineData("<a href=\"../.././topics//water/?a\">", null)]
    [InlineData("<a href=\"https://example.org/none/\">", null)]
    [InlineData("<a href=\"#none\">", null)]
    [InlineData("<a data-href=\"none/\" xsrc=\"none\">", null)]
    [InlineData("<a rel-of=\"none/\" ref=\"none/\" alt-src=\"none/\">", null)]
    [InlineData("<p>Write href=\"none/\" there.</p>", null)]
    [InlineData("<p>Write a href=\"none/\" and a href=\"other/\" there.</p>", null)]
    [InlineData("<a href=\"none/\">", "/people/maria/none/")]
    [InlineData("<a class=\"a\" href=\"../none/\">", "/people/none/")]
    [InlineData("<a href=\"a&amp;b/\">", "/people/maria/a&b/")]
    [InlineData("<img src=\"../../none.png\">", "/none.png")]
    [InlineData("<a href=\"../../topics/water\">", "/topics/water")]
    [InlineData("<a href=\"../../../../../none/\">", "/none/")]
    public void Tells_each_link_that_leads_nowhere(string markup, string? target)
    {
        var diagnostics = new DiagnosticBag();
        Output[] outputs = [Page("people/maria/index.html"), Page("topics/water/index.html")];
        var set = OutputSet.Collect(outputs, diagnostics);

        foreach (var html in new[] { markup, $"<p>\n{markup}{markup}" })
        {
            new LinksResolveCheck(_ => false).Check(outputs[0], Encoding.UTF8.GetBytes(html), set, diagnostics);
        }

        Assert.Equal(target is null ? [] : [true], diagnostics.Sorted().Select(d =>
            d.Message.Contains($" links to '{target}', which does not exist.", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void What_led_somewhere_from_one_page_leads_nowhere_from_another()
    {
        var random = new Random(7);
        string Any(params string[] parts) => parts[random.Next(parts.Length)];
        for (var round = 0; round < 300; round++)
        {
            var outputs = Enumerable.Range(0, 6)
                .Select(_ => Any("", "a/", "b/", "a/b/", "b/a/") + Any("", "a/", "b/") + "index.html")
                .Distinct(StringComparer.Ordinal).Select(Page).ToArray();
            var set = OutputSet.Collect(outputs, new DiagnosticBag());
            var check = new LinksResolveCheck(_ => false);
            for (var i = 0; i < 40; i++)
            {
                var page = outputs[random.Next(outputs.Length)];
                var html = Encoding.UTF8.GetBytes($"<a href=\"{Any("", "/", "../", "../../", "./")}{Any("", "a/", "../", "b/")}" +
                    $"{Any("", "a/", "b/")}\">");
                var (kept, anew) = (new DiagnosticBag(), new DiagnosticBag());
                check.Check(page, html, set, kept);
                new LinksResolveCheck(_ => false).Check(page, html, set, anew);

                Assert.Equal(anew.Sorted(), kept.Sorted());
            }
        }
    }

    [Fact]
    public void Of_many_links_long_and_short_tells_those_that_lead_nowhere()
    {
        var random = new Random(11);
        string Any() => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            new string("abcé"[random.Next(4)], random.Next(1, 1 + random.Next(1, 40))) + "/"));
        string[] folders = [.. Enumerable.Range(0, 9_000).Select(_ => Any()).Distinct(StringComparer.Ordinal)];
        var outputs = folders.Where((_, at) => at % 3 > 0).Select(folder => Page(folder + "index.html")).ToArray();
        var there = outputs.Select(output => output.Path).ToHashSet(StringComparer.Ordinal);
        var set = OutputSet.Collect(outputs, new DiagnosticBag());
        var check = new LinksResolveCheck(_ => false);
        for (var round = 0; round < 2_000; round++)
        {
            var page = outputs[random.Next(outputs.Length)].Path;
            var ups = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
            // Some stand on many pages, as those of a menu do.
            string[] targets = [.. Enumerable.Range(0, 20).Select(i => folders[random.Next(i < 10 ? 60 : folders.Length)])];
            var html = string.Concat(targets.Select(target => $"<a href=\"{ups}{target}\">"));
            var found = new DiagnosticBag();
            check.Check(Page(page), Encoding.UTF8.GetBytes(html), set, found);

            Assert.Equal(targets.Where(t => !there.Contains(t + "index.html")).Distinct().Order(StringComparer.Ordinal),
                found.Sorted().Select(d => d.Message.Split("'/")[2].Split('\'')[0]).Order(StringComparer.Ordinal));
        }
    }

    private static Output Page(string path) => new(path, "episodes/people/maria.yaml", _ => { });
}
