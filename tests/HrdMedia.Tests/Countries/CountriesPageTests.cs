using System.Text.RegularExpressions;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Countries;

public sealed partial class CountriesPageTests
{
    private const string Page = "countries/index.html";

    [Fact]
    public void A_country_is_a_link_on_the_map_and_a_row_of_the_table()
    {
        var page = SiteHarness.Minimal().Build().MustBeClean().Text(Page);

        Assert.Equal("cl/", Assert.Single(MapLinks(page)));
        Assert.Contains("Chile: 1 episode", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"cl/#episodes\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_too_small_for_an_outline_has_a_circle()
    {
        var page = With("MT");

        Assert.Equal(["cl/", "mt/"], MapLinks(page));
        Assert.Matches("<title>Malta: [^<]*</title>\\s*<circle", page);
    }

    [Fact]
    public void A_country_that_the_map_leaves_out_is_in_the_table()
    {
        var page = With("AQ");

        Assert.Equal("cl/", Assert.Single(MapLinks(page)));
        Assert.Contains("Antarctica", page, StringComparison.Ordinal);
    }

    private static string With(string country) => SiteHarness.Minimal()
        .Edit("episodes/humanity/001-water.yaml", $"countries: [CL, {country}]\n").Build().MustBeClean().Text(Page);

    private static string[] MapLinks(string page) => [.. MapLink().Matches(page).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("<g role=\"listitem\">\\s*<a href=\"([^\"]*)\"")]
    private static partial Regex MapLink();
}
