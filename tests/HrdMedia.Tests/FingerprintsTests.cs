using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;

namespace HrdMedia.Tests;

/// <summary>What a build need not render again: whatever is changed in a catalogue, an output that says it is made of the same
/// has the same bytes.</summary>
public sealed partial class FingerprintsTests
{
    private const string Episodes = "episodes/humanity/";

    private static readonly DefaultTheme Theme = new();

    [Fact]
    public void Are_the_same_only_where_the_bytes_are()
    {
        var before = Outputs(Catalogue())!;
        var (tried, kept) = (0, new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));
        Parallel.ForEach(Changes(), change =>
        {
            var site = Catalogue();
            change.Apply(site);
            if (Outputs(site) is not { } now)
            {
                return;
            }

            Interlocked.Increment(ref tried);
            foreach (var (path, (madeOf, bytes)) in now.Where(o => before.TryGetValue(o.Key, out var old) &&
                old.MadeOf == o.Value.MadeOf))
            {
                Assert.True(bytes.AsSpan().SequenceEqual(before[path].Bytes), $"{change.Name}: {path} is not what it was.");
                kept[path] = true;
            }
        });

        Assert.True(tried > 300, $"{tried} changes");
        Assert.Contains("humanity/001-water/index.html", kept.Keys);
        Assert.Contains("people/lorena/index.html", kept.Keys);
        Assert.Contains("topics/land/index.html", kept.Keys);
        Assert.Contains("countries/cl/index.html", kept.Keys);
        Assert.Contains("years/2023/index.html", kept.Keys);
    }

    [Fact]
    public void Differ_when_a_unit_falls_due()
    {
        const string Course = "episodes/courses/short.yaml";
        var site = Catalogue();
        site.File(Course, site.TextOf(Course).Replace("units: [", "units: [{id: two, title: Two, summary: Second., " +
            "published: 2029-06-01T00:00:00Z, duration: \"0:30\", episodes: [humanity/004-snow], topics: [land], " +
            "objectives: [Tell.]}, ", StringComparison.Ordinal));

        var (before, after) = (Outputs(site, SiteHarness.Now.AddYears(-1))!, Outputs(site)!);

        Assert.NotEqual(before["topics/land/index.html"].Bytes, after["topics/land/index.html"].Bytes);
        Assert.All(after.Where(o => before[o.Key].MadeOf == o.Value.MadeOf), o =>
            Assert.True(o.Value.Bytes.AsSpan().SequenceEqual(before[o.Key].Bytes), o.Key));
    }

    [Theory]
    [InlineData("003-wells.yaml", "title: Wells", "title: Springs",
        "002-rain 003-wells 004-snow", "people/ana topics/land years/2024")]
    [InlineData("004-snow.yaml", "title: Snow", "title: Ice",
        "001-water 003-wells 004-snow", "topics/water years/2024")]
    [InlineData("001-water.en.vtt", "gone", "there",
        "001-water 002-rain 004-snow", "people/lorena topics/water countries/cl years/2023")]
    public void Differ_where_an_episode_is_seen(string file, string from, string to, string episodes, string lists)
    {
        var site = Catalogue();
        var before = Outputs(site)!;
        var now = Outputs(site.File(Episodes + file, site.TextOf(Episodes + file).Replace(from, to, StringComparison.Ordinal)))!;

        var others = now.Where(o => before[o.Key].MadeOf != o.Value.MadeOf).Select(o => o.Key.Split('/'))
            .Where(path => path is [_, _, "index.html"]).Select(path => $"{path[0]}/{path[1]}");
        string[] shown = [.. episodes.Split(' ').Select(e => "humanity/" + e), .. lists.Split(' '), "people/maria"];
        Assert.Equal(shown.Where(page => page.Length > 0).Order(StringComparer.Ordinal), others.Order(StringComparer.Ordinal));
    }

    // Two episodes cite one figure, two have one guest; one person hosts all.
    private static SiteHarness Catalogue() => SiteHarness.Minimal()
        .File(Episodes + "002-rain.yaml", Episode(2, "Rain", "people: [{person: lorena, role: guest}]\n"))
        .File(Episodes + "003-wells.yaml", Episode(3, "Wells", "people: [{person: ana, role: guest}]\ntopics: [land]\n"))
        .File(Episodes + "004-snow.yaml", Episode(4, "Snow",
            "figures: [killed-2022]\nnotes: As in [Rain](/humanity/002-rain/).\n"))
        .File("episodes/people/ana.yaml", "name: Ana\nsummary: She digs wells.\n")
        .Edit("episodes/site.yaml", "languages: [fr]\n");

    private static string Episode(int number, string title, string more) =>
        $"title: {title}\nguid: 9d5d3e9a-9ab0-4b11-8eed-d5f87030780{number}\npublished: 2024-0{number}-01T09:00:00Z\n" +
        $"season: 1\nnumber: {number}\ntype: full\nsummary: About {title}.\n" +
        $"audio: {{url: https://example.org/{number}.mp3, bytes: 5000, type: audio/mpeg, duration: \"0:10\"}}\n{more}";

    private static IEnumerable<(string Name, Action<SiteHarness> Apply)> Changes()
    {
        var catalogue = Catalogue();
        foreach (var path in catalogue.Paths.Where(p => Path.GetExtension(p) is ".yaml" or ".vtt" or ".md"))
        {
            yield return ($"{path} goes", site => site.Remove(path));
            var text = catalogue.TextOf(path);
            foreach (Match word in Word().Matches(text))
            {
                yield return ($"{path}: {word.Value} at {word.Index}", site => site.File(path,
                    text[..word.Index] + Other(word.Value) + text[(word.Index + word.Length)..]));
            }

            var lines = text.Split('\n');
            foreach (var line in lines.Distinct())
            {
                yield return ($"{path} without '{line}'", site =>
                    site.File(path, string.Join('\n', lines.Where(l => l != line))));
            }
        }

        yield return ("an episode between", site => site.File(Episodes + "0025-frost.yaml", Episode(5, "Frost", "")
            .Replace("2024-05", "2024-03", StringComparison.Ordinal)));
        yield return ("a year earlier", site => site.File(Episodes + "005-frost.yaml", Episode(5, "Frost", "")
            .Replace("2024-05", "2022-05", StringComparison.Ordinal)));
        yield return ("another picture", site => site.File("episodes/people/lorena.png", site.BytesOf(Episodes + "show.png")));
        yield return ("another address", site => site.Edit("episodes/site.yaml", "base-url: https://example.net/\n"));
    }

    // Another value of the same form: a word of prose, a number, one of a list.
    private static string Other(string word) => word switch
    {
        "true" => "false",
        "false" => "true",
        "en" => "fr",
        "CL" => "NP",
        "full" => "bonus",
        "lorena" => "ana",
        "water" => "land",
        _ when char.IsDigit(word[^1]) => word[..^1] + (char)('0' + ((word[^1] - '0' + 1) % 10)),
        _ => word + "s",
    };

    private static Dictionary<string, (Fingerprint? MadeOf, byte[] Bytes)>? Outputs(
        SiteHarness harness, DateTimeOffset? now = null)
    {
        var (sources, diagnostics) = (harness.Sources(), new DiagnosticBag());
        var site = new Site(sources, new SiteOptions(now ?? SiteHarness.Now), Theme, new NamingPictureMaker());
        var outputs = site.Engine.Prepare(new EngineContext(sources, diagnostics, workers: 1));
        return outputs?.All.Where(o => o.MadeOf is not null)
            .ToDictionary(o => o.Path, o => ((Fingerprint?)o.MadeOf!(), o.Render()), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<=[ :\[{""'>])[\w.%-]*\w(?=[ ,;.\]}""'<\n]|$)")]
    private static partial Regex Word();
}
