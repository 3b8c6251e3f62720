using System.Globalization;
using System.Text;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Consents;

/// <summary>What goes with a consent that has ended, and that nothing tells why.</summary>
public sealed class EndedConsentTests
{
    private const string Episode = "episodes/humanity/001-water.yaml";
    private const string Person = "episodes/people/lorena.yaml";
    private const string Scope = "ref: c-1, scope: [audio, name, picture, transcript, country]";

    // What may stand in a consent; null where there is none.
    private static readonly string?[] States = [null, "reviewed: 2029-06", "until: 2029-06-01", "withdrawn: 2029-06-01"];

    public static TheoryData<string?, string?> Table => new(from own in States from part in States select (own, part));

    // A part's own consent decides of the episode; the person's own of their page, portrait and name, whatever holds for a part.
    [Theory]
    [MemberData(nameof(Table))]
    public void The_persons_own_consent_decides_of_the_person_and_the_parts_of_the_episode(string? own, string? part)
    {
        static bool Ended(string? state) => state is not null && !state.StartsWith("reviewed", StringComparison.Ordinal);

        var built = Site(own, part).Build();
        var (hasEpisode, hasPerson) = (!Ended(part ?? own), !Ended(own) && !Ended(part ?? own));

        Assert.DoesNotContain(built.Messages, m => m.Contains("error", StringComparison.Ordinal));
        Assert.Equal(hasEpisode, built.Files.ContainsKey("humanity/001-water/index.html"));
        Assert.Equal(hasPerson, built.Files.ContainsKey("people/lorena/index.html"));
        Assert.Equal(hasPerson, built.Files.Keys.Any(f => f.StartsWith("people/lorena/", StringComparison.Ordinal) &&
            f.EndsWith(".png", StringComparison.Ordinal)));
        Assert.Equal(hasPerson, built.Files.Values.Any(f => Encoding.UTF8.GetString(f).Contains("Lorena",
            StringComparison.Ordinal)));
        Assert.Equal(!hasEpisode, built.Text("_redirects").Contains("/humanity/001-water/* /410.html 410!\n",
            StringComparison.Ordinal));
        // A page that is gone because nothing names the person has not been taken back.
        Assert.Equal(Ended(own) || (own is null && Ended(part)), built.Text("_redirects").Contains(
            "/people/lorena/* /410.html 410!\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_host_and_the_browsers_are_told_what_they_are_told_of_what_was_withdrawn()
    {
        const string Worker = "offline: {service-worker: true}\nlanguages: [en, es]\n";
        var ended = Site(null, "until: 2029").Edit("episodes/site.yaml", Worker).Build();
        var withdrawn = Without().Edit("episodes/site.yaml", Worker).File("episodes/withdrawn.yaml", "withdrawn:\n" +
            "- {address: people/lorena/, date: 2029-01-01, reason: safety}\n" +
            "- {address: humanity/001-water/, date: 2029-01-01, reason: safety}\n").Build();

        Assert.Equal("""{"withdrawn":["humanity/001-water/","people/lorena/"]}""", ended.Text("withdrawn.json"));
        Assert.All((string[])["410.html", "es/410.html", "_redirects", "withdrawn.json", "service-worker.js", "_headers"],
            file => Assert.Equal(withdrawn.Text(file), ended.Text(file)));
    }

    // To say that something is gone tells that it was there.
    [Theory]
    [InlineData("2028-05-01", "until: 2028-05-01", true)]
    [InlineData("2028-05-02", "until: 2028-05-01", false)]
    [InlineData("2028-05-31", "until: 2028-05", true)]
    [InlineData("2028-05-01", "withdrawn: 2028-05-01", true)]
    [InlineData("2028-05-01", "withdrawn: 2028-05-01, until: 2027", false)]
    [InlineData("2028-05-02", "withdrawn: 2028-05-01", false)]
    [InlineData("2029-12-31", "withdrawn: 2031-01-01", true)]
    [InlineData("2030-06-01", "withdrawn: 2029-01-01", false)]
    [InlineData("2030-06-01", "withdrawn: 2031-01-01", false)]
    public void What_was_never_public_is_not_said_to_be_gone(string published, string dates, bool wasPublic)
    {
        foreach (var isOwn in new[] { false, true })
        {
            var built = Site(isOwn ? dates : null, isOwn ? null : dates)
                .Edit(Episode, $"published: {published}T09:00:00Z\n").Build();

            Assert.False(built.Files.ContainsKey("humanity/001-water/index.html"));
            Assert.Equal(wasPublic, built.Files.ContainsKey("410.html"));
            Assert.Equal(wasPublic ? 2 : 0, built.Catalog.Withdrawn.Count);
            Assert.Equal(wasPublic, built.Files.Values.Any(f => Encoding.UTF8.GetString(f).Contains("001-water",
                StringComparison.Ordinal)));
        }
    }

    // The person's page came with an episode that is there still, and goes without it; another that is to come tells nothing.
    [Fact]
    public void A_person_was_public_with_the_first_episode_that_named_them()
    {
        var later = Site("until: 2029", "reviewed: 2029-06").Edit(Episode, "published: 2029-12-31T09:00:00Z\n").Build();
        var before = Site("until: 2029", "reviewed: 2029-06").Build(DateTimeOffset.Parse("2029-12-31T09:00:00Z",
            CultureInfo.InvariantCulture));

        Assert.Equal(["people/lorena/"], later.Catalog.Withdrawn);
        Assert.Empty(before.Catalog.Withdrawn);
    }

    [Fact]
    public void Texts_keep_the_words_of_a_link_to_it_and_lose_the_link()
    {
        const string Text = "Hear [the river](/humanity/001-water/#at-10), [again](https://example.org/humanity/001-water/), " +
            "see [a friend](/people/lorena/) and [the show](/humanity/).";
        var built = Site(null, "until: 2029").Edit("episodes/humanity/show.yaml", $"notes: \"{Text}\"\n")
            .File("episodes/pages/about.md", $"---\ntitle: About\nsummary: What this is.\n---\n{Text}\n").Build();

        Assert.All((string[])["about/index.html", "humanity/index.html", "humanity/feed.xml"], file =>
        {
            Assert.Contains("Hear the river, again, see a friend and <a href=", built.Text(file), StringComparison.Ordinal);
            Assert.DoesNotContain("001-water", built.Text(file), StringComparison.Ordinal);
            Assert.DoesNotContain("lorena", built.Text(file), StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(6, built.Diagnostics.Count(d => d.Code == "HRD656"));
        Assert.DoesNotContain(built.Diagnostics, d => d.Code == "HRD614");
    }

    [Fact]
    public void Who_edits_is_told_where_the_name_stands()
    {
        var built = Site("withdrawn: 2029-06-01", "reviewed: 2029-06").Edit(Episode, "transcript: 001-water.en.vtt\n")
            .File("episodes/humanity/001-water.en.vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v Lorena>The river is gone.\n")
            .Edit(Episode, "summary: With LORENA, and Lorenazo.\n").Build();

        Assert.Equal(["episodes/humanity/001-water.en.vtt:4:4", "episodes/humanity/001-water.yaml"],
            built.Diagnostics.Where(d => d.Code == "HRD657").Select(d => d.Place.File.EndsWith(".vtt", StringComparison.Ordinal)
                ? d.Place.ToString() : d.Place.File));
        Assert.DoesNotContain(built.Diagnostics.Where(d => d.Code == "HRD657"), d => d.Message.Contains("orena",
            StringComparison.OrdinalIgnoreCase));
    }

    // An episode with one guest, of whom no other file says anything.
    private static SiteHarness Site(string? own, string? part) => SiteHarness.Minimal()
        .Edit(Person, own is null ? "consent:\n" : $"consent: {{{Scope}, {own}}}\n")
        .Edit(Episode, "transcript: []\npeople: [{person: lorena, role: guest" +
            (part is null ? "" : $", consent: {{{Scope}, {part}}}") + "}]\n")
        .Remove("episodes/humanity/001-water.en.vtt");

    private static SiteHarness Without()
    {
        var site = Site(null, null).Remove(Episode).Remove(Person).Remove("episodes/people/lorena.png")
            .Edit("episodes/timeline/1998-declaration.yaml", "episodes: []\n").Edit("episodes/courses/short.yaml",
                "units: [{id: one, title: One, summary: First.}]\n");
        foreach (var file in site.Paths.Where(p => p.Contains("humanity/001", StringComparison.Ordinal)).ToArray())
        {
            site.Remove(file);
        }

        return site;
    }
}
