using System.Text.RegularExpressions;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.People;

public sealed partial class RolesTests
{
    private const string Second = "episodes/humanity/002-land.yaml";

    [Fact]
    public void Several_parts_over_time_are_told_apart()
    {
        var site = SiteHarness.Minimal();
        var page = site.File(Second, "title: Land\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\n" +
            "published: 2025-01-01T09:00:00Z\nnumber: 2\nsummary: b\naudio: 001-water.mp3\n" +
            "people: [{person: lorena, role: guest}, {person: lorena, role: writer}]\n")
            .Build().MustBeClean().Text("people/lorena/index.html");

        Assert.Equal(["Guest|2023–2025|2", "Writer|2025|1"],
            Row().Matches(page).Select(m => $"{m.Groups[1].Value}|{m.Groups[2].Value}|{m.Groups[3].Value}"));
    }

    [GeneratedRegex("<th scope=\"row\">([^<]*)</th>\\s*<td>([^<]*)</td>\\s*<td>([^<]*)</td>")]
    private static partial Regex Row();
}
