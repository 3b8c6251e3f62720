using System.Reflection;
using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Edits;

/// <summary>After an edit a site that keeps what is still the same says and writes what one says and writes that has read nothing
/// before.</summary>
public sealed class EpisodeEditTests
{
    private const string First = "episodes/humanity/001-water.yaml";
    private const string Second = "episodes/humanity/002-land.yaml";

    // What is told of an episode alone, or only read when a page is written. Whatever others see of it is compared.
    private static readonly string[] OfItself =
    [
        nameof(Episode.Title), nameof(Episode.Summary), nameof(Episode.Notes), nameof(Episode.Image), nameof(Episode.Chapters),
        nameof(Episode.Links), nameof(Episode.Licence), nameof(Episode.ChaptersFile), nameof(Episode.ContentNotes),
    ];

    private static readonly string[] Compared =
    [
        nameof(Episode.ShowId), nameof(Episode.Id), nameof(Episode.FullId), nameof(Episode.Guid), nameof(Episode.Published),
        nameof(Episode.Season), nameof(Episode.Number), nameof(Episode.Type), nameof(Episode.Language), nameof(Episode.People),
        nameof(Episode.Countries), nameof(Episode.Topics), nameof(Episode.Transcripts), nameof(Episode.Figures),
        nameof(Episode.Explicit), nameof(Episode.IsKept), nameof(Episode.Documents),
        // As far as the recordings go; the rest of both is of the episode itself.
        nameof(Episode.Audio), nameof(Episode.Recordings), nameof(Episode.ForApps),
    ];

    public static TheoryData<string> Broken => [.. Directory.EnumerateFiles(Repository.Path("tests/HrdMedia.Tests/Invalid"),
        "HRD*.txt").Where(f => !CaseFile.Read(f).IsByCode).Select(f => Path.GetFileNameWithoutExtension(f))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_mistake_is_told_as_in_a_whole_build(string name)
    {
        var (site, files) = (new EditedSite(), SiteHarness.Minimal());
        Assert.Empty(site.Read(files));
        CaseFile.Read(Repository.Path($"tests/HrdMedia.Tests/Invalid/{name}.txt")).ApplyTo(files);

        Assert.Equal(EditedSite.ReadAnew(files, out _), site.Read(files));
        Assert.Empty(site.Read(SiteHarness.Minimal()));
    }

    [Theory]
    [InlineData("title: Rivers", true)]
    [InlineData("title: {en: Water, ar: Alma}", true)]
    [InlineData("summary: Another.", true)]
    [InlineData("notes: Others.", true)]
    [InlineData("# A line more\nnotes: Others.", true)]
    [InlineData("image: {file: 001-water.png, alt: A bank., credit: Drawn}", true)]
    [InlineData("chapters: [{at: \"0:00\", title: Opening}]", true)]
    [InlineData("chapters: [{at: \"0:05\", title: Too late}]", true)]
    [InlineData("chapters: [{at: \"0:00\", title: One}, {at: \"50:00\", title: After the end}]", true)]
    [InlineData("content-notes: [{kind: torture}, {kind: torture}]", true)]
    [InlineData("soundbites: [{at: \"0:01\", duration: \"2:00\", title: Hear}]", true)]
    [InlineData("links: []", true)]
    [InlineData("licence: CC-BY-SA-4.0", true)]
    [InlineData("display: First", true)]
    [InlineData("itunes-title: Another", true)]
    [InlineData("block: true", true)]
    [InlineData("guid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11", false)]
    [InlineData("guid: 11111111-9ab0-4b11-8eed-d5f870307897", false)]
    [InlineData("published: 2025-01-01T09:00:00Z", false)]
    [InlineData("published: 2026-01-01T09:00:00Z", false)]
    [InlineData("published: 2031-01-01T09:00:00Z", false)]
    [InlineData("published: 2023-12-09T10:00:00+01:00", false)]
    [InlineData("season: 7", false)]
    [InlineData("number: 2", false)]
    [InlineData("number: 5", false)]
    [InlineData("type: bonus", false)]
    [InlineData("language: es", false)]
    [InlineData("people: [{person: nadia, role: guest}]", false)]
    [InlineData("people: [{person: nobody, role: guest}]", false)]
    [InlineData("people: [{person: lorena, role: host}]", false)]
    [InlineData("people: [{person: lorena, role: guest, heard: false}]", false)]
    [InlineData("people: [{person: lorena, role: guest, consent: {ref: c-2, scope: [audio]}}]", false)]
    [InlineData("people: [{person: lorena, role: guest, consent: {ref: c-3, scope: [audio], until: 2026-01}}]", false)]
    [InlineData("countries: [NP]", false)]
    [InlineData("countries: []", false)]
    [InlineData("topics: [land]", false)]
    [InlineData("topics: [nothing]", false)]
    [InlineData("figures: []", false)]
    [InlineData("figures: [nothing]", false)]
    [InlineData("explicit: true", false)]
    [InlineData("transcript: []", false)]
    [InlineData("transcript: 001-water.es.vtt", false)]
    [InlineData("audio: {url: https://chtbl.com/a.mp3, bytes: 5, type: audio/mpeg, duration: \"0:20\"}", false)]
    [InlineData("audio: {url: https://example.net/a.mp3, bytes: 5, type: audio/mpeg, duration: \"0:20\"}", false)]
    [InlineData("alternates: []", false)]
    [InlineData("alternates: [{audio: 001-small.mp3, title: Small, language: ne}]", false)]
    public void An_edit_is_shown_as_in_a_whole_build(string fields, bool looksTheSame)
    {
        var (site, files) = (new EditedSite(), Two());
        site.Read(files);
        var before = site.Written();
        files.Edit(First, fields + "\n");

        Holds(site, files);
        Assert.Equal(looksTheSame, site.IsEdited);
        Holds(site, files.Edit(First, "summary: And once more.\n"));
        Holds(site, Two());
        Assert.Equal(before, site.Written());
    }

    [Theory]
    [InlineData("episodes/humanity/001-water.en.vtt", "WEBVTT\n\n00:00.000 --> 00:05.000\n<v Maria>Other words.\n", true)]
    [InlineData("episodes/humanity/001-water.en.vtt", "WEBVTT\n\n00:00.000 --> 09:05.000\n<v Maria>Too long.\n", true)]
    [InlineData("episodes/humanity/show.yaml", null, false)]
    [InlineData("episodes/site.yaml", null, false)]
    [InlineData("episodes/people/lorena.yaml", null, false)]
    [InlineData("episodes/topics/water.yaml", null, false)]
    [InlineData("episodes/courses/short.yaml", null, false)]
    [InlineData("episodes/numbers/killed-2022.yaml", null, false)]
    [InlineData("episodes/timeline/1998-declaration.yaml", null, false)]
    [InlineData("episodes/countries/cl.yaml", "summary: Another country.\n", false)]
    [InlineData("episodes/pages/about.md", "---\ntitle: About\nsummary: Other words.\n---\n\nWords.\n", false)]
    [InlineData("episodes/withdrawn.yaml", "withdrawn:\n  - {address: humanity/009-gone/, guid: 99999999-9ab0-4b11-8eed-" +
        "d5f870307897, date: 2025-01-01, reason: consent}\n", false)]
    [InlineData("episodes/nothing-reads-this.txt", "Words.\n", false)]
    public void An_edit_of_another_file_is_shown_as_in_a_whole_build(string file, string? text, bool looksTheSame)
    {
        var (site, files) = (new EditedSite(), Two());
        site.Read(files);
        site.Written();
        var field = file.Contains("/people/", StringComparison.Ordinal) ? "name" : "title";
        files = text is null ? files.Edit(file, $"{field}: Another\n") : files.File(file, text);

        Holds(site, files);
        Assert.Equal(looksTheSame, site.IsEdited);
        Holds(site, files.Edit(First, "title: Then this\n"));
        Holds(site, files.Edit(Second, "title: Then that\n"));
    }

    // What another record says can break a rule on episodes that are as they were.
    [Theory]
    [InlineData("episodes/humanity/show.yaml", "guid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\n", true)]
    [InlineData("episodes/humanity/show.yaml", "seasons: [{number: 9, title: Nine}]\n", true)]
    [InlineData("episodes/humanity/show.yaml", "people: [{person: nadia, role: host}]\n", false)]
    [InlineData("episodes/humanity/show.yaml", "people: [{person: nobody, role: host}]\n", true)]
    [InlineData("episodes/people/nadia.yaml", "consent: {ref: c-1, scope: [audio]}\n", true)]
    [InlineData("episodes/people/nadia.yaml", "consent: {ref: c-1, scope: [audio, name], until: 2020-01}\n", false)]
    public void An_edit_of_what_episodes_name_is_told_as_in_a_whole_build(string file, string fields, bool isMistake)
    {
        var (site, files) = (new EditedSite(), Two());
        site.Read(files);
        site.Written();
        Holds(site, files.Edit(file, fields));
        Assert.Equal(isMistake, site.Read(files).Any(d => d.Severity == Severity.Error));
        Holds(site, files.Edit(First, "topics: [land]\n"));
        Holds(site, Two());
    }

    // Each edit stays while the next are made, so that what is kept has been kept several times.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edits_one_after_another_are_shown_as_in_a_whole_build(int seed)
    {
        var (site, files, random) = (new EditedSite(), Two(), new Random(seed));
        string[] fields = ["title: Rivers", "topics: [land]", "topics: []", "topics: [nothing]", "countries: [NP, GH]",
            "published: 2025-06-01T09:00:00Z", "published: 2024-01-01T09:00:00Z", "number: 2", "number: 7", "season: 3",
            "people: [{person: nadia, role: guest}]", "people: [{person: nobody, role: guest}]", "figures: []", "explicit: true",
            "people: [{person: lorena, role: guest, consent: {ref: c-2, scope: [audio, name], until: 2026-06}}]",
            "audio: {url: https://example.net/a.mp3, bytes: 5, type: audio/mpeg, duration: \"0:20\"}",
            "guid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11"];
        string[] others = ["episodes/site.yaml", "episodes/humanity/show.yaml", "episodes/topics/water.yaml"];
        var more = new HashSet<int>();
        site.Read(files);
        for (var turn = 0; turn < 16; turn++)
        {
            var number = random.Next(10, 14);
            files = random.Next(6) switch
            {
                0 => files.Edit(others[random.Next(others.Length)], $"title: Turn {turn}\n"),
                1 when more.Add(number) => files.File($"episodes/humanity/0{number}-more.yaml", $"title: More {number}\n" +
                    $"guid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b{number}\npublished: 2025-02-{number}T09:00:00Z\nseason: 1\n" +
                    $"number: {number}\nsummary: More.\naudio: 002-land.mp3\ntopics: [land]\n"),
                2 when more.Remove(number) => files.Remove($"episodes/humanity/0{number}-more.yaml"),
                _ => files.Edit(random.Next(2) == 0 ? First : Second, fields[random.Next(fields.Length)] + "\n"),
            };
            Holds(site, files);
        }
    }

    [Fact]
    public void A_second_reading_by_one_site_keeps_nothing_of_the_first()
    {
        var (site, files) = (new EditedSite(), Two().Edit(First, "chapters: [{at: \"0:05\", title: Too late}]\n"));
        site.Read(Two());

        Assert.Equal(EditedSite.ReadAnew(files, out _), site.Read(files, first: Two()));
    }

    [Fact]
    public void Two_edits_at_once_are_more_than_one()
    {
        var (site, files) = (new EditedSite(), Two());
        site.Read(files);
        Holds(site, files.Edit(First, "title: Then this\n").Edit(Second, "title: Then that\n"));

        Assert.False(site.IsEdited);
    }

    [Fact]
    public void What_was_found_is_told_after_each_edit()
    {
        var (site, files) = (new EditedSite(), Two().Edit("episodes/humanity/show.yaml", "new-feed-url: https://example.org/x\n")
            .Edit(First, "audio: {url: https://example.net/a.ogg, bytes: 5, type: audio/ogg, duration: \"0:20\"}\n"));
        Assert.Contains(site.Read(files), d => d.Code == PodcastCodes.EnclosureForm);
        Assert.Contains(site.Read(files), d => d.Code == PodcastCodes.MovedFeed);

        Holds(site, files.Edit(First, "title: >-\n  Moves everything down\n"));
        Assert.True(site.IsEdited);
        Assert.Contains(site.Read(files), d => d.Code == PodcastCodes.EnclosureForm);
    }

    [Fact]
    public void It_is_said_of_each_fact_of_an_episode_whether_others_see_it()
    {
        var facts = typeof(Episode).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name);

        Assert.Equal(OfItself.Concat(Compared).Order(StringComparer.Ordinal), facts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_a_catalogue_leads_to_an_episode_as_it_was()
    {
        var (site, files) = (new EditedSite(), Two());
        site.Read(files);
        // Whatever is worked out when it is asked for has been then.
        site.Written();
        var before = site.Good!.Catalog!.Episode("humanity/001-water")!;
        site.Read(files.Edit(First, "title: Rivers\n"));

        Assert.True(site.IsEdited);
        Assert.Empty(Holders.Of(before, site.Good.Catalog!));
        Assert.NotEmpty(Holders.Of(site.Good.Catalog!.Episode("humanity/001-water")!, site.Good.Catalog!));
    }

    private static void Holds(EditedSite site, SiteHarness files)
    {
        var found = EditedSite.ReadAnew(files, out var written);
        Assert.Equal(found, site.Read(files));
        if (!found.Any(d => d.Severity == Severity.Error))
        {
            var (whole, edited) = (written(), site.Written());
            Assert.Equal(whole.Keys.Order(StringComparer.Ordinal), edited.Keys.Order(StringComparer.Ordinal));
            Assert.All(whole, output => Assert.True(output.Value == edited[output.Key], output.Key));
        }
    }

    private static SiteHarness Two() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [ar]\n")
        .File("episodes/people/nadia.yaml", "name: Nadia\n")
        .File("episodes/humanity/001-water.es.vtt", "WEBVTT\n\n00:00.000 --> 00:05.000\nHola.\n")
        .File(Second, "title: Land\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\npublished: 2025-01-01T09:00:00Z\nseason: 1\n" +
            "number: 2\nsummary: About land.\naudio: 002-land.mp3\ncountries: [NP]\ntopics: [land]\nfigures: [killed-2022]\n" +
            "people: [{person: nadia, role: guest}, {person: lorena, role: guest}]\n")
        .File("episodes/humanity/002-land.mp3", Bytes.Of("silence"));
}
