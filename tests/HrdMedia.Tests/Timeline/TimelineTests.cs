using System.Text.Json;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Timeline;

public sealed class TimelineTests
{
    [Fact]
    public void Events_and_episodes_stand_on_one_line_and_link_both_ways()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();
        var page = built.Text("timeline/index.html");

        Assert.True(page.IndexOf("id=\"event-1998-declaration\"", StringComparison.Ordinal)
            < page.IndexOf("id=\"humanity-001-water\"", StringComparison.Ordinal));
        Assert.Contains("href=\"../humanity/001-water/\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../timeline/#event-1998-declaration\"", built.Text("humanity/001-water/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_leads_to_its_page_only_when_there_is_one()
    {
        var page = SiteHarness.Minimal().Build().MustBeClean().Text("timeline/index.html");

        Assert.Contains("href=\"../years/2023/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"../years/1998/\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1998")]
    [InlineData("1998-12")]
    [InlineData("1998-12-09")]
    public void A_date_is_as_exact_as_it_is_known(string date)
    {
        var built = SiteHarness.Minimal().Edit("episodes/timeline/1998-declaration.yaml", $"date: {date}\n").Build()
            .MustBeClean();
        using var json = JsonDocument.Parse(built.Text("timeline/timeline.json"));

        Assert.Contains($"datetime=\"{date}\"", built.Text("timeline/index.html"), StringComparison.Ordinal);
        Assert.Equal(date, json.RootElement.GetProperty("rows")[0].GetProperty("date").GetString());
        Assert.StartsWith($"{date},event,", built.Text("timeline/timeline.csv").Split("\r\n")[1], StringComparison.Ordinal);
    }
}
