using System.Globalization;
using System.Text.RegularExpressions;
using HrdMedia.Countries;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Countries;

/// <summary>The outlines against sources that had no part in making them.</summary>
public sealed partial class WorldMapTests
{
    // Square kilometres as the United Nations' Demographic Yearbook has them, from the equator to the far north.
    public static TheoryData<string, double> Areas => new()
    {
        { "CD", 2_344_858 }, { "KE", 580_367 }, { "BR", 8_510_346 }, { "TD", 1_284_000 }, { "AU", 7_688_287 },
        { "MX", 1_964_375 }, { "MN", 1_564_116 }, { "KZ", 2_724_902 }, { "UA", 603_500 },
        { "SE", 450_295 }, { "FI", 338_455 }, { "GL", 2_166_086 },
    };

    [Theory]
    [MemberData(nameof(Areas))]
    public void What_is_twice_as_large_on_the_ground_is_so_on_the_map(string code, double squareKilometres)
    {
        var algeria = AreaOf("DZ") / 2_381_741;

        // Coasts are smoothed at this scale; on a map of Mercator's, Finland would be five times too large.
        Assert.InRange(AreaOf(code) / squareKilometres / algeria, 0.94, 1.06);
    }

    [Fact]
    public void Every_country_but_Antarctica_is_on_the_map_once()
    {
        var codes = WorldMap.Default.Outlines.Select(o => o.Code).Where(c => c.Length > 0).ToArray();

        Assert.Equal(CountryNames.Codes.Except(["AQ"]), codes);
        Assert.InRange(WorldMap.Default.Outlines.Count(o => o.Code.Length == 0), 0, 1);
    }

    [Fact]
    public void All_lies_in_the_picture() => Assert.All(WorldMap.Default.Outlines, outline =>
    {
        var points = Rings(outline.Path).SelectMany(ring => ring).Append((outline.X, outline.Y));
        var (width, height) = (WorldMap.Default.Width, WorldMap.Default.Height);
        Assert.All(points, p => Assert.True(p.X >= 0 && p.X <= width && p.Y >= 0 && p.Y <= height,
            $"{outline.Code} leaves the picture at {p}."));
    });

    [Fact]
    public void No_outline_crosses_the_picture_from_side_to_side() => Assert.All(WorldMap.Default.Outlines, outline =>
        Assert.All(Rings(outline.Path), ring =>
            Assert.All(ring.Zip(ring.Skip(1)), step => Assert.InRange(Math.Abs(step.First.X - step.Second.X), 0, 500))));

    [Theory]
    [InlineData("GB", "NZ")]
    [InlineData("CA", "CL")]
    [InlineData("NO", "MG")]
    public void North_is_above(string northern, string southern) =>
        Assert.True(WorldMap.Default.Of(northern)!.Y < WorldMap.Default.Of(southern)!.Y);

    private static double AreaOf(string code) => Rings(WorldMap.Default.Of(code)!.Path).Sum(Area);

    // The shoelace formula.
    private static double Area((int X, int Y)[] ring) => Math.Abs(ring.Zip(ring.Skip(1).Append(ring[0]))
        .Sum(side => ((double)side.First.X * side.Second.Y) - ((double)side.Second.X * side.First.Y)) / 2);

    private static IEnumerable<(int X, int Y)[]> Rings(string path) => path.Split('z', StringSplitOptions.RemoveEmptyEntries)
        .Select(ring =>
        {
            var numbers = Number().Matches(ring).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
            var (x, y) = (0, 0);
            return numbers.Chunk(2).Select(step => (x += step[0], y += step[1])).ToArray();
        });

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();
}
