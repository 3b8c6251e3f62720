using System.IO.Compression;
using System.Text;
using HrdMedia.Cli;
using HrdMedia.Cli.Serve;
using HrdMedia.Comparison;
using HrdMedia.Tests.Harness;
using HrdMedia.Text;
using HrdMedia.Withdrawal;

namespace HrdMedia.Tests.Withdrawal;

/// <summary>What is taken back leaves every output, as if it had never been; its addresses say so.</summary>
public sealed class WithdrawalTests
{
    private const string Gone = "humanity/002-land/";
    private const string Source = "episodes/humanity/002-land.yaml";

    // What says that something was taken back; the first two hold its addresses, and no host shows the first to anybody.
    private static readonly string[] Tellers = ["_redirects", "withdrawn.json", "service-worker.js", "410.html", "es/410.html"];

    private static readonly Lazy<BuildResult> Before = new(() => Build(With()));
    private static readonly Lazy<BuildResult> After = new(() => Build(Withdraw(With(), "humanity/002-land")));

    [Fact]
    public void The_site_is_as_if_it_had_never_been()
    {
        var never = Build(Without());

        Assert.Equal(never.Files.Keys.Union(Tellers).Order(), After.Value.Files.Keys.Order());
        Assert.All(never.Files.Where(f => !Tellers.Contains(f.Key)),
            f => Assert.True(f.Value.AsSpan().SequenceEqual(After.Value.Files[f.Key]), f.Key));
    }

    [Theory]
    [InlineData("002-land")]
    [InlineData("Terraincognita")]
    [InlineData("Tierraincognita")]
    [InlineData("7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11")]
    [InlineData("nadia")]
    [InlineData("Whatshesaid")]
    [InlineData("media.example.net")]
    public void No_output_holds_a_word_of_it(string word)
    {
        bool Holds((string Path, byte[] Bytes) file) => Encoding.UTF8.GetString(file.Bytes).Contains(word,
            StringComparison.OrdinalIgnoreCase) || file.Path.Contains(word, StringComparison.OrdinalIgnoreCase);

        Assert.Contains(Unpacked(Before.Value), Holds);
        Assert.DoesNotContain(Unpacked(After.Value), f => Holds(f) &&
            !(word == "002-land" && Tellers.Take(2).Contains(f.Path)));
    }

    [Fact]
    public void No_output_holds_a_file_of_it_or_a_hash()
    {
        var own = Unpacked(Before.Value).Where(f => f.Path.Contains(Gone, StringComparison.Ordinal)).ToArray();
        var bytes = own.Select(f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Bytes))).ToHashSet();
        var hashes = own.Select(f => Path.GetFileNameWithoutExtension(f.Path).Split('-')).Where(p => p.Length > 1)
            .SelectMany(p => p).Where(p => p.Length == 8 && p.All(char.IsAsciiHexDigitLower)).ToHashSet();

        Assert.True(own.Length > 20 && hashes.Count > 3, $"{own.Length} {hashes.Count}");
        Assert.All(Unpacked(After.Value), f =>
        {
            Assert.DoesNotContain(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Bytes)), bytes);
            var text = Encoding.Latin1.GetString(f.Bytes);
            Assert.DoesNotContain(hashes, hash => text.Contains(hash, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_address_that_it_had_answers_410_in_its_language()
    {
        var rules = DeployRedirect.Parse(After.Value.Text("_redirects"));
        var had = Before.Value.Files.Keys.Where(p => p.StartsWith(Gone, StringComparison.Ordinal) ||
            p.StartsWith("es/" + Gone, StringComparison.Ordinal)).ToArray();

        Assert.True(had.Length > 15);
        Assert.All(had.Append("humanity/002-land").Append("humanity/1-land/x.mp3").Append("fr/humanity/002-land/"), path =>
        {
            var rule = rules.First(r => r.From.Fits("/" + path));
            Assert.Equal((410, true), (rule.Status, rule.IsForced));
            Assert.Equal(path.StartsWith("es/", StringComparison.Ordinal) ? "/es/410.html" : "/410.html", rule.To);
            Assert.Contains(rule.To[1..], After.Value.Files.Keys);
        });
        Assert.DoesNotContain(rules, r => r.Status == 410 && r.From.Fits("/humanity/001-water/"));
    }

    [Fact]
    public void The_notice_says_so_in_each_language_to_no_search_engine_and_without_a_script()
    {
        var page = After.Value.Text("es/410.html");

        Assert.Contains("Lo que había aquí se ha retirado.", page, StringComparison.Ordinal);
        Assert.Contains("What stood here was withdrawn.", After.Value.Text("410.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/es/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Without().Build().Files.Keys, p => p.Contains("410", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_that_named_it_lose_nothing_else()
    {
        var site = Withdraw(With(), "humanity/002-land");

        Assert.Equal(Without().TextOf("episodes/timeline/1998-declaration.yaml"), site.TextOf(
            "episodes/timeline/1998-declaration.yaml"));
        Assert.Equal("date: 2023\ntitle: It is taken\nepisodes: []\n", site.TextOf("episodes/timeline/2023-taking.yaml"));
        Assert.Contains("See the land and", site.TextOf("episodes/pages/about.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Paths, path => path.Contains("002-land.", StringComparison.Ordinal));
        Assert.Contains("episodes/humanity/002-landing.png", site.Paths);
        Assert.DoesNotContain("Terraincognita", site.TextOf("episodes/withdrawn.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_another_names_too_stays()
    {
        var site = Withdraw(With().Edit("episodes/humanity/003-sea.yaml", "image: {file: 002-land.png, alt: a, credit: b}\n"),
            "humanity/002-land");

        Assert.Contains("episodes/humanity/002-land.png", site.Paths);
        Build(site);
    }

    [Fact]
    public void Interrupted_at_any_step_it_cannot_be_published_and_the_same_again_finishes_it()
    {
        var finished = Withdraw(With(), "humanity/002-land");
        var steps = Plan(With(), "humanity/002-land").Steps;

        Assert.True(steps.Count > 7);
        Assert.All(Enumerable.Range(1, steps.Count - 1), count =>
        {
            var site = Take(With(), steps.Take(count));
            Assert.Contains(site.Build().Diagnostics, d => d.Code is "HRD645" or "HRD646");
            Withdraw(site, "humanity/002-land");
            Assert.Equal(finished.Paths, site.Paths);
            Assert.All(finished.Paths, path => Assert.Equal(finished.BytesOf(path), site.BytesOf(path)));
        });
    }

    [Fact]
    public void A_comparison_takes_it_for_meant_and_does_not_repeat_its_title()
    {
        var changes = SiteChanges.Between(Before.Value.Published(), After.Value.Published(), After.Value.Catalog);

        Assert.Empty(changes.Blocked);
        Assert.Contains(changes.Changes, c => c is
        {
            Kind: ChangeKind.Gone, Title: "humanity/002-land", Reason: "withdrawn on 2026-03-01",
        });
        Assert.Contains(changes.Changes, c => c is { Kind: ChangeKind.Lost, Title: "a feed", Was: "" });
        var deleted = Build(Without());
        Assert.NotEmpty(SiteChanges.Between(Before.Value.Published(), deleted.Published(), deleted.Catalog).Blocked);
    }

    // Everybody reads the comment: which pages go with an episode would tell of whom it was, and from where.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_comparison_tells_nobody_of_whom_it_was(bool isWithdrawn)
    {
        var site = With().Edit("episodes/people/nadia.yaml", "consent: {ref: c-1, scope: [audio, name, picture, transcript, " +
            "country, translation], until: 2029-06-01}\n");
        var (before, after) = isWithdrawn ? (Before.Value, After.Value)
            : (site.Build(new DateTimeOffset(2029, 6, 1, 9, 0, 0, TimeSpan.Zero)), site.Build());
        var changes = SiteChanges.Between(before.Published(), after.Published(), after.Catalog);

        Assert.Empty(changes.Blocked);
        Assert.All((string[])[DiffMarkdown.Of(changes, [], []), DiffText.Of(changes), DiffJson.Of(changes, [])], report =>
        {
            Assert.Contains("humanity/002-land", report, StringComparison.Ordinal);
            Assert.Matches("[0-9]+ change\\. .* go\\.", report);
            Assert.All((string[])["nadia", "lorena", "countries/", "topics/", "people/", "terra", "courses/", "timeline/",
                "consent", "years/"], word => Assert.DoesNotContain(word, report, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void A_person_goes_from_the_lists_of_shows_and_episodes()
    {
        var site = With();
        var built = Build(Withdraw(site, "people/nadia"));

        Assert.DoesNotContain(Unpacked(built), f => Encoding.UTF8.GetString(f.Bytes).Contains("Nadia", StringComparison.Ordinal));
        Assert.Contains("people: [{person: maria, role: host, group: cast}]\n", site.TextOf("episodes/humanity/show.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("\npeople:\n\n  - person: lorena\n    role: guest\n", site.TextOf(Source), StringComparison.Ordinal);
        Assert.Contains("/people/nadia/* /410.html 410!\n", built.Text("_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("episodes/people/nadia.png", site.Paths);
    }

    [Fact]
    public void A_second_one_is_added_to_the_list()
    {
        var site = Withdraw(Withdraw(With(), "people/nadia"), "humanity/002-land");

        Assert.Equal([Gone, "humanity/1-land/", "people/nadia/"], Build(site).Catalog.Withdrawn);
    }

    // Without a network, git or a disk: what the command does, file by file.
    private static SiteHarness Withdraw(SiteHarness site, string id) => Take(site, Plan(site, id).Steps);

    private static WithdrawalPlan Plan(SiteHarness site, string id)
    {
        var catalog = site.Build().Catalog;
        return new WithdrawalPlanner(catalog, site.Sources()).Of(WithdrawnThing.Find(catalog, id)!, new PartialDate(2026, 3, 1),
            WithdrawalReason.Consent, id.StartsWith("people/", StringComparison.Ordinal) ? [] : ["humanity/1-land/"]);
    }

    private static SiteHarness Take(SiteHarness site, IEnumerable<WithdrawalStep> steps)
    {
        foreach (var step in steps)
        {
            _ = step.Text is { } text ? site.File(step.Path, text) : site.Remove(step.Path);
        }

        return site;
    }

    private static BuildResult Build(SiteHarness site) => site.Build(pictures: new NamingPictureMaker()).MustBeClean();

    private static IEnumerable<(string Path, byte[] Bytes)> Unpacked(BuildResult built) => built.Files.SelectMany(file =>
        !file.Key.EndsWith(".zip", StringComparison.Ordinal) ? [(file.Key, file.Value)] : Entries(file.Key, file.Value));

    private static IEnumerable<(string Path, byte[] Bytes)> Entries(string name, byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            yield return ($"{name}!{entry.FullName}", bytes.ToArray());
        }
    }

    private static SiteHarness Without() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, es]\noffline: {copies: [text, audio], service-worker: true}\n")
        .Edit("episodes/timeline/1998-declaration.yaml", "episodes:\n  - humanity/001-water\n")
        .File("episodes/timeline/2023-taking.yaml", "date: 2023\ntitle: It is taken\n")
        .File("episodes/humanity/003-sea.yaml", "title: Sea\nguid: 00000000-0000-4000-8000-000000000003\n" +
            "season: 1\nnumber: 3\npublished: 2025-01-03T09:00:00Z\nsummary: About it.\n" +
            "image: {file: 002-landing.png, alt: a, credit: b}\n" +
            "audio: {url: https://example.org/3.mp3, bytes: 5, type: audio/mpeg, duration: \"10:00\"}\n")
        .File("episodes/humanity/002-landing.png", Bytes.Of("square-png"))
        .File("episodes/pages/about.md", "---\ntitle: About\nsummary: What this is.\norder: 1\n---\nSee the land and " +
            "[the show](/humanity/).\n");

    private static SiteHarness With() => Without()
        .File(Source, "title: {en: Terraincognita, es: Tierraincognita}\n" +
            "guid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\nseason: 1\nnumber: 2\npublished: 2025-01-01T09:00:00Z\n" +
            "summary: {en: a, es: b}\naudio: 002-land.mp3\n" +
            "image: {file: 002-land.png, alt: a, credit: b}\ntranscript: 002-land.en.vtt\n" +
            "chapters: [{at: \"0:00\", title: a, image: {file: 002-land.chapter.png, alt: a, credit: b}}]\n" +
            "alternates: [{audio: {url: https://media.example.net/b.mp3, bytes: 5, type: audio/mpeg, duration: \"0:10\"}}]\n" +
            "people:\n  - person: nadia\n    role: guest\n\n  - person: lorena\n    role: guest\n" +
            "countries: [NP]\ntopics: [land]\n")
        .File("episodes/humanity/002-land.mp3", Bytes.Of("long-silence"))
        .File("episodes/humanity/002-land.png", Bytes.Of("other-square-png"))
        .File("episodes/humanity/002-land.chapter.png", Bytes.Of("wide-png"))
        .File("episodes/humanity/002-land.en.vtt", "WEBVTT\n\n00:00.000 --> 00:05.000\nWhatshesaid.\n")
        .File("episodes/people/nadia.yaml", "name: Nadia\nimage: {file: nadia.png, alt: a, credit: b}\n")
        .File("episodes/people/nadia.png", Bytes.Of("transparent-png"))
        .Edit("episodes/timeline/1998-declaration.yaml", "episodes:\n  - humanity/001-water\n  - humanity/002-land # both\n")
        .File("episodes/timeline/2023-taking.yaml", "date: 2023\ntitle: It is taken\nepisodes:\n  - humanity/002-land\n")
        .Edit("episodes/courses/short.yaml", SiteHarness.Minimal().TextOf("episodes/courses/short.yaml").Split('\n')[^2].Replace(
            "episodes: [humanity/001-water]", "episodes: [humanity/002-land, humanity/001-water]", StringComparison.Ordinal) +
                "\n")
        .File("episodes/pages/about.md", "---\ntitle: About\nsummary: What this is.\norder: 1\n---\nSee [the land](/humanity/" +
            "002-land/) and [the show](/humanity/).\n");
}
