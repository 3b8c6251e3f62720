using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Embargo;

/// <summary>What is still to come leaves no byte: a build with it and one without it are the same, whatever it consists
/// of.</summary>
public sealed class EmbargoTests
{
    private static readonly DateTimeOffset Before = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Instant = new(2025, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<(BuildResult Built, string[] Recipes)> Without = new(() => Build(0, Before));

    // Random subsets, but the same ones each time.
    public static TheoryData<int> Subsets =>
    [
        .. Enumerable.Range(0, ScheduledThings.Count).Select(thing => 1 << thing), (1 << ScheduledThings.Count) - 1,
        .. Enumerable.Range(1, 12).Select(seed => new Random(seed).Next(1 << ScheduledThings.Count)),
    ];

    [Theory]
    [MemberData(nameof(Subsets))]
    public void A_build_with_it_and_one_without_it_are_the_same(int subset)
    {
        var (with, recipes) = Build(subset, Before);

        Assert.Equal(Without.Value.Built.Files.Keys.Order(), with.Files.Keys.Order());
        Assert.All(Without.Value.Built.Files, f => Assert.True(f.Value.AsSpan().SequenceEqual(with.Files[f.Key]), f.Key));
        Assert.Equal(Without.Value.Recipes, recipes);
        Assert.Equal(Without.Value.Built.Catalog.Now, with.Catalog.Now);
    }

    [Fact]
    public void All_of_it_appears_at_its_instant_and_not_a_second_before()
    {
        var all = (1 << ScheduledThings.Count) - 1;
        var (at, before) = (Build(all, Instant).Built, Build(all, Instant.AddSeconds(-1)).Built);

        Assert.All(ScheduledThings.Addresses, path => Assert.Contains(path, at.Files.Keys));
        Assert.All(ScheduledThings.Addresses, path => Assert.DoesNotContain(path, before.Files.Keys));
        Assert.All(ScheduledThings.Words, word => Assert.Contains(at.Files.Keys, path => at.Text(path).Contains(word,
            StringComparison.Ordinal)));
    }

    [Fact]
    public void A_person_has_a_page_when_somebody_who_is_published_names_them()
    {
        var site = SiteHarness.Minimal().File("episodes/people/nadia.yaml", "name: Nadia\n");

        Assert.DoesNotContain("people/nadia/index.html", site.Build().MustBeClean().Files.Keys);
        Assert.Contains("people/nadia/index.html", site.Edit("episodes/humanity/show.yaml",
            "people: [{person: maria, role: host}, {person: nadia, role: host}]\n").Build().MustBeClean().Files.Keys);
    }

    [Fact]
    public void A_mistake_in_what_is_not_there_yet_is_told_today() => Assert.Contains("HRD200", Assert.Single(
        SiteHarness.Minimal().File("episodes/people/nadia.yaml", "name: Nadia\ntopics: [nothing]\n").Build().Messages),
        StringComparison.Ordinal);

    [Fact]
    public void A_preview_is_not_indexed_and_nothing_else_of_it_differs()
    {
        var site = SiteHarness.Minimal();
        var (published, preview) = (site.Build().MustBeClean(), site.Build(isPreview: true).MustBeClean());

        Assert.Equal(["_headers"], published.Files.Where(f => !f.Value.AsSpan().SequenceEqual(preview.Files[f.Key]))
            .Select(f => f.Key));
        Assert.Single(preview.Text("_headers").Split('\n'), "  X-Robots-Tag: noindex");
        Assert.EndsWith("\n  X-Robots-Tag: noindex", preview.Text("_headers").Split("\n/")[0], StringComparison.Ordinal);
    }

    private static (BuildResult Built, string[] Recipes) Build(int subset, DateTimeOffset now)
    {
        var site = SiteHarness.Minimal().Edit("episodes/site.yaml",
            "languages: [en, es]\noffline: {copies: [text, audio], service-worker: true}\n");
        ScheduledThings.AddTo(site, subset);
        var pictures = new NamingPictureMaker();
        return (site.Build(now, pictures: pictures).MustBeClean(), pictures.Recipes);
    }
}
