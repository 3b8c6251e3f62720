using System.Text.Json;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Numbers;

public sealed class FigureTests
{
    private static readonly string[] Five = ["186", "50", "45", "26", "17"];

    [Fact]
    public void A_sum_is_computed_and_says_how()
    {
        var built = WithFive().File("episodes/numbers/five.yaml",
            "title: were killed in five countries\nsum: [n0, n1, n2, n3, n4]\nunit: people\nperiod: 2022\norder: 20\n")
            .Build().MustBeClean();

        Assert.Equal(324, built.Catalog.Figure("five")!.Value);
        Assert.Contains("186 + 50 + 45 + 26 + 17 = 324.",
            System.Net.WebUtility.HtmlDecode(built.Text("numbers/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_may_be_as_much_as_the_whole_and_not_more()
    {
        WithFive().Edit("episodes/numbers/killed-2022.yaml", "value: 328\n").Build().MustBeClean();

        Assert.Contains("HRD321", Assert.Single(
            WithFive().Edit("episodes/numbers/killed-2022.yaml", "value: 327\n").Build().Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source")]
    [InlineData("period")]
    public void A_figure_without_source_or_period_is_an_error(string field)
    {
        const string file = "episodes/numbers/killed-2022.yaml";
        var site = SiteHarness.Minimal();
        var lines = site.TextOf(file).Split('\n').Where(l => !l.StartsWith(field + ":", StringComparison.Ordinal));

        Assert.Contains($"The field '{field}' is missing",
            Assert.Single(site.File(file, string.Join('\n', lines)).Build().Messages), StringComparison.Ordinal);
    }

    // Not the clock says so but the newest thing in the catalogue: the same files give the same pages.
    [Theory]
    [InlineData("2023-03-10", "2025-03-31", false)]
    [InlineData("2023-03-10", "2025-04-01", true)]
    [InlineData("2023", "2025-12-31", false)]
    [InlineData("2023", "2026-01-01", true)]
    public void A_source_of_more_than_two_years_is_called_old(string published, string newest, bool isOld)
    {
        var page = SiteHarness.Minimal().Edit("episodes/numbers/killed-2022.yaml",
            $"source: {{publisher: Front Line Defenders, title: Global Analysis 2022, published: {published}}}\n")
            .File("episodes/humanity/002-land.yaml", "title: Land\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\n" +
                $"published: {newest}T09:00:00Z\nnumber: 2\nsummary: b\naudio: 001-water.mp3\n")
            .Build().MustBeClean().Text("numbers/index.html");

        Assert.Equal(isOld, page.Contains("more than two years old", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_hold_every_figure_and_agree()
    {
        var built = WithFive().Build().MustBeClean();
        using var json = JsonDocument.Parse(built.Text("numbers/figures.json"));
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToArray();
        var lines = built.Text("numbers/figures.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(built.Catalog.Figures.Select(f => f.Id), rows.Select(r => r.GetProperty("id").GetString()!));
        Assert.Equal(built.Catalog.Figures.Select(f => f.Id), lines.Skip(1).Select(l => l.Split(',')[0]));
        Assert.Equal(401, rows[0].GetProperty("value").GetDecimal());
        Assert.Equal("At least 401 defenders were killed worldwide (2022)", rows[0].GetProperty("statement").GetString());
        Assert.Equal("Front Line Defenders", rows[0].GetProperty("publisher").GetString());
        Assert.All(lines.Skip(1), l => Assert.DoesNotContain(",=", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_figure_is_an_observation_of_the_data_set()
    {
        var page = SiteHarness.Minimal().Build().MustBeClean().Text("numbers/index.html");
        var start = page.IndexOf("{\"@context\"", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
        var things = json.RootElement.GetProperty("@graph").EnumerateArray().ToLookup(t => t.GetProperty("@type").GetString()!);

        var data = Assert.Single(things["Dataset"]);
        Assert.InRange(data.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.Equal(["text/csv", "application/json"],
            data.GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("encodingFormat").GetString()!));
        Assert.Equal(SiteHarness.Minimal().Build().Catalog.Figures.Count, things["Observation"].Count());
        Assert.Contains(things["Observation"], o => o.TryGetProperty("minValue", out var least) && least.GetDecimal() == 401);
    }

    private static SiteHarness WithFive()
    {
        var site = SiteHarness.Minimal();
        for (var i = 0; i < Five.Length; i++)
        {
            site.File($"episodes/numbers/n{i}.yaml", $"title: were killed\nvalue: {Five[i]}\nunit: people\n" +
                $"part-of: killed-2022\nperiod: 2022\nsource: {{publisher: a, title: b}}\norder: {10 + i}\n");
        }

        return site;
    }
}
