using System.Globalization;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Shows;

/// <summary>A show of many episodes whose recordings stand elsewhere.</summary>
public static class ManyEpisodes
{
    /// <summary>A site with so many, numbered from 1 and a day apart.</summary>
    /// <param name="count">How many.</param>
    /// <param name="notes">The notes of each.</param>
    public static SiteHarness Site(int count, string notes = "Notes.")
    {
        var site = SiteHarness.Empty();
        foreach (var path in (string[])["episodes/site.yaml", "episodes/humanity/show.yaml"])
        {
            site.File(path, SiteHarness.Minimal().TextOf(path));
        }

        site.File("episodes/humanity/show.png", Bytes.Of("square-png"))
            .Edit("episodes/humanity/show.yaml", "people: []\ntopics: []\n");
        for (var number = 1; number <= count; number++)
        {
            Add(site, number, notes);
        }

        return site;
    }

    /// <summary>Adds one.</summary>
    public static SiteHarness Add(SiteHarness site, int number, string notes = "Notes.") => site.File(Path(number), $"""
        title: Episode {number}
        guid: {GuidOf(number)}
        published: {Day(number)}T09:00:00Z
        number: {number}
        summary: About {number}.
        notes: {notes}
        audio:
          url: https://audio.example.org/{number}.mp3
          bytes: {1000 + number}
          type: audio/mpeg
          duration: "10:00"

        """);

    /// <summary>The file of one.</summary>
    public static string Path(int number) => $"episodes/humanity/{number:0000}-episode.yaml";

    /// <summary>The guid of one.</summary>
    public static string GuidOf(int number) =>
        $"00000000-0000-4000-8000-{number.ToString("x12", CultureInfo.InvariantCulture)}";

    private static string Day(int number) =>
        new DateOnly(2020, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
