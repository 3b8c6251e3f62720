using System.Text;
using System.Text.Json;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Search;

/// <summary>What is found, in which order, at which second, and what it costs.</summary>
public sealed class SearchTests
{
    [Fact]
    public void Each_query_of_the_corpus_finds_its_episode_first_and_the_second()
    {
        using var site = new SearchSite(SearchSite.Corpus());
        var expected = File.ReadLines(Repository.Path("tests/Search/queries.jsonl"))
            .Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.True(expected.Length >= 30);

        var answers = site.Ask(expected.Select(e => e.GetProperty("query").GetString()!));

        Assert.Equal(
            expected.Select(e => $"{e.GetProperty("query")}: {e.GetProperty("episode")}#t{e.GetProperty("second")}"),
            answers.Select(a => $"{a.GetProperty("query")}: {Moments(a).FirstOrDefault()}"));
    }

    [Theory]
    [InlineData("Water", "topics/water/", "a title that says nothing else before a longer one, and before what is said")]
    [InlineData("Lorena", "people/lorena/", "a name before the episodes that name it")]
    [InlineData("river gone", "humanity/001-water/", "all words before one of them")]
    public void Ranks(string query, string first, string why)
    {
        using var site = new SearchSite(SearchSite.Corpus());

        Assert.True(Addresses(site.Ask(query)[0]).First() == first, why);
    }

    [Fact]
    public void Finds_what_is_being_typed_and_nothing_in_what_is_not_there()
    {
        using var site = new SearchSite(SearchSite.Corpus());
        var answers = site.Ask("archi", "drinking wat", "zzzz", "a", "", "…");

        Assert.Contains("humanity/002-archive/", Addresses(answers[0]));
        Assert.Equal("humanity/001-river/#t30", Moments(answers[1]).First());
        Assert.All(answers[2..], a => Assert.Equal(0, a.GetProperty("total").GetInt32()));
        Assert.Equal(0, answers[3].GetProperty("cost").GetProperty("files").GetInt32());
    }

    [Fact]
    public void A_text_in_another_language_of_the_site_is_found_too()
    {
        using var site = new SearchSite(SiteHarness.Minimal()
            .Edit("episodes/topics/water.yaml", "title: {en: Water, es: Regadío}\n"));

        Assert.Equal(["topics/water/"], Addresses(site.Ask("regadio")[0]));
    }

    [Fact]
    public void What_is_still_to_come_is_in_no_shard()
    {
        var site = SearchSite.Corpus().Edit("episodes/humanity/001-river.yaml", "published: 2031-01-01T09:00:00Z\n").Build();

        var index = string.Concat(site.Files.Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal))
            .Select(f => Encoding.UTF8.GetString(f.Value)));
        Assert.DoesNotContain("001-river", index, StringComparison.Ordinal);
        Assert.DoesNotContain("\"concessions\"", index, StringComparison.Ordinal);
        Assert.Contains("\"bicycle\"", index, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_has_the_same_bytes_each_time_and_a_new_episode_leaves_the_passages_of_the_others()
    {
        static Dictionary<string, string> Index(SiteHarness site, int workers) => site.Build(workers: workers).Files
            .Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => Encoding.UTF8
                .GetString(f.Value));
        var first = Index(SearchSite.Corpus(), 1);

        Assert.Equal(first, Index(SearchSite.Corpus(), 4));
        var more = SearchSite.Corpus();
        var grown = Index(more.File("episodes/humanity/999-last.yaml", more.TextOf("episodes/humanity/011-bato.yaml")
            .Replace("000000000b", "0000000fff", StringComparison.Ordinal)
            .Replace("2024-01-11", "2025-01-01", StringComparison.Ordinal)
            .Replace("number: 111", "number: 999", StringComparison.Ordinal).Replace("transcript: 011-bato.ne.vtt\n", "",
                StringComparison.Ordinal)), 2);
        // Twelve episodes, oldest first, with one passage each.
        Assert.All(Enumerable.Range(0, 12).Select(i => $"search/index/text/0/{i}.js"), p => Assert.Equal(first[p], grown[p]));
    }

    [Fact]
    public void Five_hundred_episodes_cost_a_query_less_than_100_kilobytes()
    {
        using var site = new SearchSite(Many(500));

        foreach (var answer in site.Ask("word7", "word7 word300", "word7 word300 word1999", "wor"))
        {
            var cost = answer.GetProperty("cost");
            Assert.InRange(answer.GetProperty("total").GetInt32(), 1, 600);
            Assert.True(cost.GetProperty("gzip").GetInt32() < 100_000, $"{answer.GetProperty("query")}: {cost}");
            Assert.True(cost.GetProperty("raw").GetInt32() < 160_000, $"{answer.GetProperty("query")}: {cost}");
        }
    }

    private static SiteHarness Many(int episodes)
    {
        var site = SiteHarness.Minimal();
        for (var number = 1; number <= episodes; number++)
        {
            // Some words in every episode, some in few.
            var cues = Enumerable.Range(0, 120).Select(cue => $"\n00:{cue / 6:00}:{cue % 6 * 10:00}.000 --> 00:{cue / 6:00}:" +
                $"{cue % 6 * 10:00}.900\n" + string.Join(' ', Enumerable.Range(0, 12)
                    .Select(i => $"word{((number * 131) + (cue * 31) + (i * i * 7)) % (i % 3 == 0 ? 40 : 2000)}")));
            site.File($"episodes/humanity/a{number:000}.en.vtt", $"WEBVTT\n{string.Join('\n', cues)}\n");
            site.File($"episodes/humanity/a{number:000}.yaml", $"""
                title: Episode {number}
                guid: 00000000-0000-4000-8000-{number:x12}
                published: {new DateTime(2024, 1, 1).AddDays(number):yyyy-MM-dd}T09:00:00Z
                season: 1
                number: {number + 1}
                type: full
                summary: About it.
                audio: {"{"}url: "https://audio.example.org/{number}.mp3", bytes: 1000, type: audio/mpeg, duration: "30:00"{"}"}
                transcript: a{number:000}.en.vtt

                """);
        }

        return site;
    }

    private static IEnumerable<string> Addresses(JsonElement answer) => answer.GetProperty("results").EnumerateArray()
        .Select(r => r.GetProperty("address").GetString()!);

    private static IEnumerable<string> Moments(JsonElement answer) => answer.GetProperty("results").EnumerateArray().Take(1)
        .SelectMany(r => r.GetProperty("moments").EnumerateArray()).Select(m => m.GetString()!);
}
