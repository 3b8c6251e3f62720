using HrdMedia.Countries;

namespace HrdMedia.Tests.Countries;

public sealed class CountryNamesTests
{
    private const string TimeZoneTable = "/usr/share/zoneinfo/iso3166.tab";

    // What one of the two calls by another of its names.
    private static readonly string[] Renamed =
        ["CZ", "TR", "CI", "SZ", "MK", "CV", "TL", "MM", "KP", "KR", "CC", "GS", "BL", "MF", "SH", "VG", "VI", "AX", "RE", "CW",
            "GB", "MO", "PS", "ST", "UM"];

    [Fact]
    public void There_are_249_countries_and_territories() => Assert.Equal(249, CountryNames.Codes.Count());

    [Fact]
    public void They_are_those_of_the_time_zone_database()
    {
        Assert.SkipUnless(File.Exists(TimeZoneTable), "NOT TESTED: this machine has no time zone database.");
        var rows = File.ReadLines(TimeZoneTable).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToArray();

        Assert.Equal(rows.Select(r => r[0]).Order(), CountryNames.Codes);

        // The names differ in spelling; a code with the name of another country would share no word with it.
        var strangers = rows.Where(r => !Words(r[1]).Intersect(Words(CountryNames.In("en", r[0]))).Any()).Select(r => r[0]);
        Assert.Empty(strangers.Except(Renamed));
    }

    [Theory]
    [InlineData("en", "NP", "Nepal")]
    [InlineData("es", "US", "Estados Unidos")]
    [InlineData("fr", "DE", "Allemagne")]
    [InlineData("ne", "NP", "नेपाल")]
    [InlineData("pt-BR", "CL", "Chile")]
    [InlineData("es-419", "US", "Estados Unidos")]
    public void Names_a_country_in_a_language_or_in_english(string language, string code, string name) => Assert.Equal(name,
        CountryNames.In(language, code));

    [Theory]
    [InlineData("no", "'NO' (Norway)")]
    [InlineData("Nepal", "'NP' (Nepal)")]
    [InlineData("Irland", "'IE' (Ireland)")]
    [InlineData("UK", "'GB'")]
    [InlineData("USA", "'US'")]
    public void Says_what_to_write(string text, string code) => Assert.Contains(code, CountryNames.Suggest(text),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("np")]
    [InlineData("XX")]
    [InlineData("")]
    public void Codes_are_two_capitals(string code) => Assert.False(CountryNames.Contains(code));

    private static string[] Words(string name) =>
        [.. name.Split(' ', '-', '(', ')', ',', '&', '\'', '.').Where(w => w.Length > 2 && w != "and" && w != "the")];
}
