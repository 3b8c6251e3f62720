using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using HrdMedia.Checks;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Hostile;

namespace HrdMedia.Tests.Safety;

/// <summary>A country is the finest place that comes in, and that goes out.</summary>
public sealed partial class PlacesTests
{
    private static readonly string[] Fields =
        ["lat", "lon", "latitude", "longitude", "geo", "osm", "coordinates", "location", "city", "address", "place", "street"];

    public static TheoryData<string> Files => [.. EveryField.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_kind_of_file_takes_a_place(string file)
    {
        var yaml = SiteHarness.Minimal().TextOf(file);
        var built = SiteHarness.Minimal().File(file, yaml + string.Concat(Fields.Select(f => $"{f}: x\n"))).Build();

        Assert.Equal(Fields.Length, built.Diagnostics.Count(d => d.Code == ReaderSafetyCodes.PlaceField));
    }

    [Fact]
    public void Nor_does_any_map_inside_one()
    {
        var built = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml",
            "chapters: [{at: \"0:00\", title: A, location: x}]\n" +
            "image: {file: 001-water.png, alt: A, credit: B, gps: x}\n").Build();

        Assert.Equal(2, built.Diagnostics.Count(d => d.Code == ReaderSafetyCodes.PlaceField));
    }

    [Theory]
    [InlineData("US-CA")]
    [InlineData("Santiago")]
    [InlineData("\"-33.4, -70.6\"")]
    public void Countries_are_countries(string value) => Assert.NotEmpty(SiteHarness.Minimal()
        .Edit("episodes/humanity/001-water.yaml", $"countries: [{value}]\n").Build().Diagnostics);

    // A chapters file of another tool has a place for each chapter: it is told, and left out.
    [Fact]
    public void Nothing_that_comes_out_holds_a_point_or_the_attributes_of_one()
    {
        var built = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml", "chapters: 001-water.json\n")
            .File("episodes/humanity/001-water.json", "{\"version\": \"1.2.0\", \"chapters\": [" +
                "{\"startTime\": 0, \"title\": \"A\", \"location\": {" +
                "\"name\": \"Here\", \"geo\": \"geo:-12.3456,45.6789\", \"osm\": \"R113314\"}}]}")
            .Build();

        Assert.Equal(["HRD314"], built.Diagnostics.Select(d => d.Code));
        Assert.True(built.Files.Count > 60);
        Assert.All(built.Files.Keys.Where(IsText), path => Assert.Equal($"{path}: ",
            $"{path}: {Point().Match(Shape().Replace(built.Text(path), ""))}"));
        var locations = built.Files.Keys.Where(f => f.EndsWith("feed.xml", StringComparison.Ordinal))
            .SelectMany(f => XDocument.Parse(built.Text(f)).Descendants().Where(e => e.Name.LocalName == "location")).ToArray();
        Assert.NotEmpty(locations);
        Assert.All(locations, l => Assert.Equal("country rel", string.Join(' ', l.Attributes().Select(a => a.Name.LocalName)
            .Where(n => n != "xmlns").Order())));
    }

    [Fact]
    public void The_judge_sees_what_it_looks_for() => Assert.All((string[])["geo=\"geo:1,2\"", "osm=\"R1\"", "\"GeoCoordinates\"",
        "\"latitude\": 1", "geo:-12.3456,45.6789", "-12.3456, 45.6789", "\"homeLocation\": {", "\"streetAddress\":\"x\""],
        text => Assert.Matches(Point(), text));

    // Any two decimal numbers that can be a place, however they are written; and nothing that is none.
    [Fact]
    public void A_point_in_a_text_is_told_and_other_numbers_are_not()
    {
        string[] forms = ["{0:F4}, {1:F4}", "{0:F5},{1:F5}", "({0:F3}; {1:F3})", "geo:{0:F4},{1:F4}", "{0:F4}° {1:F4}°"];
        var form = Gen.Int[0, forms.Length - 1].Select(i => forms[i]);
        Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], form).Sample((lat, lon, text) =>
            Assert.Contains(Told(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, lat, lon)),
                code => code == ReaderSafetyCodes.PlaceInText), iter: 25, threads: 1);

        Assert.DoesNotContain(ReaderSafetyCodes.PlaceInText, Told("In 2022, 48.2 per cent, 1.5, 2.25; version 10.0.103, " +
            "192.168.1.10, 4,814.5 people; 12:30, 20°, 5' and 6\\\"; A+ and C++; https://example.org/maps/a, https:///a.b.c"));
    }

    private static string[] Told(string text) => [.. SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "feeds: []\n").Edit("episodes/topics/water.yaml", $"notes: \"Told here: {text}\"\n")
        .Build(tellsSlips: true).Diagnostics.Select(d => d.Code)];

    private static bool IsText(string path) => Path.GetExtension(path) is not (".png" or ".mp3" or ".zip");

    // Outlines of countries and pictures drawn with numbers.
    [GeneratedRegex(" (?:d|viewBox|transform|points)=\"[^\"]*\"")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:geo|osm)=""|geo:-?[0-9]|GeoCoordinates|""(?:latitude|longitude|geo|homeLocation|" +
        @"streetAddress|address|addressLocality|postalCode)""\s*:|-?[0-9]{1,3}\.[0-9]{4,}\s?[,;]\s?-?[0-9]{1,3}\.[0-9]{4,}")]
    private static partial Regex Point();
}
