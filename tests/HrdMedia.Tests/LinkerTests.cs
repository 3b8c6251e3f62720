using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests;

public sealed class LinkerTests
{
    private const string Second = "episodes/humanity/002-land.yaml";

    private static readonly DateTimeOffset Before = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_scheduled_episode_leaves_no_trace_in_any_output()
    {
        var without = SiteHarness.Minimal().File("episodes/people/nadia.yaml", "name: Nadia\n").Build(Before).MustBeClean();
        var with = WithScheduled().Build(Before).MustBeClean();

        Assert.Single(with.Catalog.Scheduled);
        Assert.Equal(without.Files.Keys.Order(), with.Files.Keys.Order());
        Assert.All(without.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(with.Files[file.Key]), file.Key));
    }

    [Fact]
    public void It_appears_at_its_instant_and_not_a_second_before()
    {
        var instant = new DateTimeOffset(2025, 1, 1, 9, 0, 0, TimeSpan.Zero);

        Assert.False(WithScheduled().Build(instant.AddSeconds(-1)).Files.ContainsKey("humanity/002-land/index.html"));
        Assert.True(WithScheduled().Build(instant).Files.ContainsKey("humanity/002-land/index.html"));
    }

    [Fact]
    public void A_mistake_in_a_scheduled_episode_is_reported_today() =>
        Assert.Contains("HRD200", Assert.Single(WithScheduled().Edit(Second, "topics: [nothing]\n").Build(Before).Messages),
            StringComparison.Ordinal);

    [Fact]
    public void The_same_files_give_the_same_bytes_with_any_number_of_workers()
    {
        var one = WithScheduled().Build(workers: 1).MustBeClean();
        var many = WithScheduled().Build(workers: 8).MustBeClean();

        Assert.Equal(one.Files.Keys.Order(), many.Files.Keys.Order());
        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(many.Files[file.Key]), file.Key));
    }

    [Fact]
    public void A_later_build_of_the_same_files_gives_the_same_bytes()
    {
        var now = WithScheduled().Build(Before).MustBeClean();
        var later = WithScheduled().Build(Before.AddDays(30)).MustBeClean();

        Assert.All(now.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(later.Files[file.Key]), file.Key));
    }

    [Theory]
    [InlineData("401", "[324]", "80.8")]
    [InlineData("401", "[186]", "46.4")]
    [InlineData("8", "[1]", "12.5")]
    [InlineData("800", "[1]", "0.1")]
    [InlineData("80", "[1]", "1.3")]
    [InlineData("3", "[1, 1]", "66.7")]
    [InlineData("5", "[5]", "100.0")]
    public void A_share_is_computed_as_people_round(string whole, string parts, string percent)
    {
        var site = SiteHarness.Minimal().Edit("episodes/numbers/killed-2022.yaml", $"value: {whole}\n")
            .Edit("episodes/numbers/killed-2022-chile.yaml", "value: 1\n");
        var ids = parts.Trim('[', ']').Split(", ").Select((value, i) =>
        {
            site.File($"episodes/numbers/part-{i}.yaml",
                $"title: t\nvalue: {value}\nunit: people\nperiod: p\norder: 9\nsource: {{publisher: a, title: b}}\n");
            return $"part-{i}";
        }).ToArray();

        var built = site.Edit("episodes/numbers/share-chile.yaml",
            $"share: {{of: killed-2022, parts: [{string.Join(", ", ids)}]}}\n").Build().MustBeClean();

        Assert.Equal(decimal.Parse(percent), built.Catalog.Figure("share-chile")!.Value);
    }

    [Fact]
    public void Episodes_come_oldest_first_figures_by_order_events_by_date()
    {
        var built = WithScheduled()
            .File("episodes/timeline/a.yaml", "date: 1998\ntitle: a\n").File("episodes/timeline/b.yaml",
                "date: 1998-12-10\ntitle: b\n")
            .File("episodes/timeline/c.yaml", "date: 1999\ntitle: c\n").Build().MustBeClean();

        Assert.Equal(["001-water", "002-land"], built.Catalog.Episodes.Select(e => e.Id));
        Assert.Equal(["killed-2022", "killed-2022-chile", "share-chile", "sum-chile"], built.Catalog.Figures.Select(f => f.Id));
        Assert.Equal(["a", "1998-declaration", "b", "c"], built.Catalog.Events.Select(e => e.Id));
    }

    [Fact]
    public void Now_is_the_newest_date_that_has_passed() =>
        Assert.Equal(new DateTimeOffset(2023, 12, 9, 9, 0, 0, TimeSpan.Zero), WithScheduled().Build(Before).Catalog.Now);

    [Fact]
    public void What_names_a_thing_is_found_from_the_thing()
    {
        var catalog = SiteHarness.Minimal().Build().MustBeClean().Catalog;
        var episode = catalog.Episode("humanity/001-water")!;

        Assert.Equal(["maria", "lorena"], catalog.CreditsOf(episode).Select(c => c.Person.Value));
        Assert.Equal(["001-water"], catalog.EpisodesWith(catalog.Person("maria")!).Select(e => e.Id));
        Assert.Equal(["001-water"], catalog.EpisodesAbout("CL").Select(e => e.Id));
        Assert.Equal(["1998-declaration"], catalog.EventsOf(episode).Select(e => e.Id));
        Assert.Equal(["short"], catalog.CoursesWith(episode).Select(c => c.Id));
        Assert.Equal(["water"], catalog.RelatedTo(catalog.Topic("land")!).Select(t => t.Id));
        Assert.Equal(["land"], catalog.RelatedTo(catalog.Topic("water")!).Select(t => t.Id));
    }

    // Everything that can name an episode names the one to come.
    private static SiteHarness WithScheduled() => SiteHarness.Minimal()
        .File("episodes/people/nadia.yaml", "name: Nadia\n")
        .File(Second,
            "title: Land\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\npublished: 2025-01-01T09:00:00Z\nseason: 1\nnumber: " +
                "2\nsummary: About land.\n" +
            "audio: 002-land.mp3\nimage: {file: 002-land.png, alt: a, credit: b}\ntranscript: 002-land.en.vtt\nchapters: " +
                "[{at: \"0:00\", title: a}]\n" +
            "people: [{person: nadia, role: guest}]\ncountries: [NP]\ntopics: [land]\nfigures: [killed-2022]\n")
        .File("episodes/humanity/002-land.mp3", Bytes.Of("silence"))
        .File("episodes/humanity/002-land.png", Bytes.Of("square-png"))
        .File("episodes/humanity/002-land.en.vtt", "WEBVTT\n\n00:00.000 --> 00:05.000\nHello.\n")
        .Edit("episodes/timeline/1998-declaration.yaml", "episodes: [humanity/001-water, humanity/002-land]\n")
        .Edit("episodes/courses/short.yaml",
            "units: [{id: one, title: One, summary: First., notes: Notes., duration: \"0:30\", " +
            "episodes: [humanity/001-water, humanity/002-land], topics: [water], " +
            "objectives: [Tell who defends water.], reflect: [Who does it near you?], " +
            "check: [{question: \"Who defends water?\", answers: [Anybody, Nobody], right: 1, why: It is so.}]}]\n");
}
