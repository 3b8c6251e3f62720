using CsCheck;

namespace HrdMedia.Tests;

public sealed class RoutesTests
{
    private static readonly Gen<string> Part = Gen.String[Gen.Char["abcxyz019-:._~@"], 1, 6].Where(p => p.Trim('.').Length > 0);

    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "about/", "about/")]
    [InlineData("about/", "", "../")]
    [InlineData("about/", "about/", "./")]
    [InlineData("humanity/002-chile/", "humanity/", "../")]
    [InlineData("humanity/", "humanity/002-chile/", "002-chile/")]
    [InlineData("humanity/002-chile/", "people/monica/", "../../people/monica/")]
    [InlineData("humanity/002/", "humanity/0022/", "../0022/")]
    [InlineData("countries/", "countries/cl/", "cl/")]
    [InlineData("about/", "assets/site-1a.css", "../assets/site-1a.css")]
    [InlineData("about/", "about/javascript:alert(1)", "./javascript:alert(1)")]
    [InlineData("about/", "about//example.org", ".//example.org")]
    [InlineData("about/", "about/\\/example.org", "./\\/example.org")]
    [InlineData("", "a:b/", "./a:b/")]
    [InlineData("", "a?b:c", "a?b:c")]
    public void Says_the_way_from_page_to_page(string from, string to, string way) => Assert.Equal(way,
        Routes.Relative(from, to));

    [Fact]
    public void The_way_leads_there() =>
        Gen.Select(Part.Array[0, 5], Part.Array[0, 5], Part.Array[0, 3], Gen.Bool).Sample((shared, to, from, isFile) =>
        {
            var start = string.Concat(shared.Concat(from).Select(p => p + "/"));
            var target = string.Concat(shared.Concat(to).Select(p => p + "/"));
            target = isFile ? target.TrimEnd('/') : target;

            foreach (var root in new[] { "https://example.org/", "https://example.org/deep/below/" })
            {
                Assert.Equal(new Uri(root + target), new Uri(new Uri(root + start), Routes.Relative(start, target)));
            }
        });

    [Fact]
    public void The_way_never_leaves_the_site() => Gen.Select(Part.Array[0, 4], Gen.String[Gen.Char["/:?#abjs\\"], 0, 12])
        .Sample((from, to) =>
    {
        var start = string.Concat(from.Select(p => p + "/"));
        var found = new Uri(new Uri("https://example.org/" + start), Routes.Relative(start, to));

        Assert.Equal("https://example.org", found.GetLeftPart(UriPartial.Authority));
    });

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("about/", "about/index.html")]
    [InlineData("404.html", "404.html")]
    [InlineData("humanity/feed.xml", "humanity/feed.xml")]
    public void A_folder_is_served_by_its_index(string address, string file) => Assert.Equal(file, Routes.File(address));

    [Fact]
    public void Every_folder_at_the_root_that_the_site_makes_is_reserved()
    {
        var site = Harness.SiteHarness.Minimal().Build().MustBeClean();
        var own = site.Catalog.Shows.Select(s => s.Id).Concat(site.Catalog.Pages.Select(p => p.Id));

        Assert.Empty(site.Files.Keys.Where(f => f.Contains('/')).Select(f => f.Split('/')[0]).Distinct().Except(own)
            .Except(Routes.Reserved));
    }
}
