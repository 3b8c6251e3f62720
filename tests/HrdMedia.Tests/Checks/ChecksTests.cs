using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Checks;

/// <summary>What each rule lets pass; what it refuses stands in Invalid/.</summary>
public sealed class ChecksTests
{
    private const string First = "episodes/humanity/001-water.yaml";
    private const string Second = "episodes/humanity/002-land.yaml";

    [Theory]
    [InlineData("type: trailer\nnumber: 1\n")]
    [InlineData("type: bonus\n")]
    [InlineData("number: 2\nseason: 1\n")]
    public void A_trailer_or_bonus_may_share_a_number_or_have_none(string fields) => Two(fields).Build().MustBeClean();

    // A transcript of a talk about web pages, perhaps.
    [Fact]
    public void What_looks_like_a_link_in_a_text_is_none() => SiteHarness.Minimal().File("episodes/humanity/001-water.en.vtt",
        "WEBVTT\n\n00:00:00.000 --> 00:00:15.000\n<v Maria>They wrote &lt;a href=\"nowhere/\"&gt; and src=\"lost.js\" there.\n")
        .Build().MustBeClean();

    [Fact]
    public void An_episodic_show_needs_no_numbers() =>
        Two("").Edit("episodes/humanity/show.yaml", "type: episodic\n").Build().MustBeClean();

    [Fact]
    public void Two_shows_may_use_one_number_and_one_instant()
    {
        var site = SiteHarness.Minimal();
        site.File("episodes/other/show.yaml",
            site.TextOf("episodes/humanity/show.yaml").Replace("0d52ceba", "1d52ceba", StringComparison.Ordinal))
            .File("episodes/other/show.png", Bytes.Of("square-png"))
            .File("episodes/other/001-water.yaml", site.TextOf(First).Replace("9d5d3e9a", "8d5d3e9a", StringComparison.Ordinal));
        foreach (var file in new[] { "001-water.mp3", "001-small.mp3", "001-water.png" })
        {
            site.File($"episodes/other/{file}",
                Bytes.Of(file.EndsWith("mp3", StringComparison.Ordinal) ? "silence" : "square-png"));
        }

        site.File("episodes/other/001-water.en.vtt", site.TextOf("episodes/humanity/001-water.en.vtt")).Build().MustBeClean();
    }

    [Fact]
    public void Seasons_that_the_show_does_not_name_at_all_are_free() =>
        SiteHarness.Minimal().Edit("episodes/humanity/show.yaml", "seasons: []\n").Edit(First, "season: 7\n").Build()
            .MustBeClean();

    [Fact]
    public void A_chapter_may_begin_a_moment_before_the_end() =>
        SiteHarness.Minimal().Edit(First, "chapters: [{at: \"0:00\", title: a}, {at: \"0:20.7\", title: b}]\n").Build()
            .MustBeClean();

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_once_and_not_wherever_it_is_named()
    {
        foreach (var path in SiteHarness.Minimal().Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            Assert.StartsWith($"{path}:1:1: error HRD013",
                Assert.Single(SiteHarness.Minimal().File(path, "- broken\n").Build().Messages), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_guid_differs_by_more_than_letter_case() => Assert.Contains(
        "HRD202", Assert.Single(Two("number: 2\n").Edit(Second, "guid: 9D5D3E9A-9AB0-4B11-8EED-D5F870307897\n")
            .Build().Messages), StringComparison.Ordinal);

    [Fact]
    public void Links_of_a_page_to_every_kind_of_page_are_found()
    {
        string[] pages = ["", "humanity/", "humanity/001-water/", "people/", "people/maria/", "countries/cl/", "topics/land/",
            "courses/short/#one", "numbers/", "timeline/", "subscribe/", "years/2023/", "humanity/feed.xml"];

        SiteHarness.Minimal().File("episodes/pages/about.md",
            $"---\ntitle: a\nsummary: b\n---\n{string.Join('\n', pages.Select(p => $"- [x](/{p})"))}\n").Build().MustBeClean();
    }

    [Fact]
    public void A_settings_file_in_another_language_has_its_texts_in_that() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "language: es\ntitle: {es: Voces, en: Voices}\nsummary: Voces.\n").Build().MustBeClean();

    private static SiteHarness Two(string fields) => SiteHarness.Minimal().File(Second,
        "title: Land\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\npublished: 2024-01-01T09:00:00Z\nsummary: b\naudio: " +
            "001-water.mp3\n" + fields);
}
