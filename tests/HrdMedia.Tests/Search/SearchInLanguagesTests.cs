using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Search;

/// <summary>One index for the search of every language: what has a page in the reader's language is shown in it.</summary>
public sealed class SearchInLanguagesTests : IDisposable
{
    private readonly SearchSite site = new(SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, es]\n")
        .Edit("episodes/topics/water.yaml",
            "title: {en: Water rights, es: Derecho al agua}\nsummary: {en: Water., es: Agua.}\n"));

    [Theory]
    [InlineData("", "derecho", "topics/water/", "Water rights")]
    [InlineData("es", "derecho", "es/topics/water/", "Derecho al agua")]
    [InlineData("es", "rights water", "es/topics/water/", "Derecho al agua")]
    public void A_result_leads_to_the_page_in_the_readers_language(string language, string query, string address, string title)
    {
        var result = Assert.Single(site.AskIn(language, query)).GetProperty("results").EnumerateArray()
            .First(r => r.GetProperty("address").GetString()!.Contains("topics/", StringComparison.Ordinal));

        Assert.Equal(address, result.GetProperty("address").GetString());
        Assert.Equal(title, result.GetProperty("title").GetString());
    }

    // Names of countries stand in a table, not in the catalogue.
    [Fact]
    public void A_country_is_found_by_its_name_in_each_language()
    {
        var built = new SearchSite(SiteHarness.Minimal().Edit("episodes/site.yaml", "languages: [en, es]\n")
            .Edit("episodes/humanity/001-water.yaml", "countries: [US]\n"));
        using (built)
        {
            var found = built.AskIn("es", "estados unidos")[0].GetProperty("results").EnumerateArray().ToArray();
            Assert.Contains(found, r => r.GetProperty("address").GetString() == "es/countries/us/" &&
                r.GetProperty("title").GetString() == "Estados Unidos");
            Assert.Contains(found, r => r.GetProperty("address").GetString() == "humanity/001-water/");
        }
    }

    public void Dispose() => site.Dispose();
}
