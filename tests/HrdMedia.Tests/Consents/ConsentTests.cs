using System.Text;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Consents;

public sealed class ConsentTests
{
    private const string Episode = "episodes/humanity/001-water.yaml";
    private const string Person = "episodes/people/lorena.yaml";
    private const string Reference = "c-9q7zx4w2";
    private static readonly string[] Scopes = ["audio", "name", "picture", "transcript", "country", "translation"];

    // What is published of a person, each by itself, and the one part of the scope that it needs.
    private static readonly Dictionary<string, (string Scope, Action<SiteHarness> Publish)> Published = new()
    {
        ["a voice"] = ("audio", _ => { }),
        ["an own name"] = ("name", s => s.Edit(Person, "display: name\n")),
        ["a picture"] = ("picture", s => s.Edit(Person,
            "face: none\nimage: {file: lorena.png, alt: A river., credit: Drawn for the test}\n")
            .File("episodes/people/lorena.png", Bytes.Of("square-png"))),
        ["a transcript"] = ("transcript", s => s.Edit(Episode, "transcript: 001-water.en.vtt\n")),
        ["a person's country"] = ("country", s => s.Edit(Person, "countries: [CL]\n")),
        ["an episode's country"] = ("country", s => s.Edit(Episode, "countries: [CL]\n")),
        ["a page in Spanish"] = ("translation", s => s.Edit(Episode, "title: {en: Water, es: Agua}\nsummary: {en: a, es: b}\n")),
        ["a recording in Spanish"] = ("translation", s => s.Edit(Episode,
            "alternates: [{audio: 001-small.mp3, language: es, group: a}]\n")),
        ["a transcript in Spanish"] = ("transcript translation", s => s.Edit(Episode, "transcript: 001-water.es.vtt\n")
            .File("episodes/humanity/001-water.es.vtt", Encoding.UTF8.GetBytes(
                "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\nEl río ya no está.\n"))),
    };

    public static TheoryData<string, string> Table =>
        new(from what in Published.Keys from scope in Scopes select (what, scope));

    // The truth table: with all of the scope but one part, an error if and only if that part is needed.
    [Theory]
    [MemberData(nameof(Table))]
    public void What_is_published_needs_its_part_of_the_scope(string what, string without)
    {
        foreach (var isOwn in new[] { false, true })
        {
            var site = Bare();
            Published[what].Publish(site);
            Consent(site, $"scope: [{string.Join(", ", Scopes.Where(s => s != without))}]", isOwn);
            var needed = Published[what].Scope.Split(' ').Append("audio").Contains(without);

            var found = site.Build().Diagnostics.Where(d => d.Code == "HRD610").ToArray();

            Assert.Equal(needed, found.Length > 0);
            Assert.All(found, d => Assert.Contains($"'{without}'", d.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Who_is_only_spoken_of_need_not_agree_to_the_recording()
    {
        var site = Bare().Edit(Episode, "people: [{person: lorena, role: guest, heard: false, " +
            $"consent: {{ref: {Reference}, scope: name}}}}]\n");

        Assert.DoesNotContain(site.Build().Diagnostics, d => d.Code == "HRD610");
    }

    [Fact]
    public void Each_guest_of_an_episode_has_a_consent_of_their_own()
    {
        var site = Bare().File("episodes/people/ana.yaml", "name: Ana\ndisplay: withheld\nvoice: read-by-actor\n")
            .Edit(Episode, "people:\n- {person: lorena, role: guest, consent: {ref: c-1, scope: [audio]}}\n" +
                "- {person: ana, role: guest, consent: {ref: c-2, scope: [name]}}\n");

        Assert.Contains("'ana' has not agreed to 'audio'", Assert.Single(site.Build().Messages), StringComparison.Ordinal);
    }

    // The last day is whole, in UTC; a month and a year end with their last day.
    [Theory]
    [InlineData("until: 2029-06-30", "2029-06-30T23:59:59Z", true)]
    [InlineData("until: 2029-06-30", "2029-07-01T00:00:00Z", false)]
    [InlineData("until: 2028-02", "2028-02-29T12:00:00Z", true)]
    [InlineData("until: 2028-02", "2028-03-01T12:00:00Z", false)]
    [InlineData("until: 2028", "2028-12-31T12:00:00Z", true)]
    [InlineData("until: 2028", "2029-01-01T12:00:00Z", false)]
    [InlineData("withdrawn: 2029-12-31", "2029-01-01T00:00:00Z", false)]
    [InlineData("withdrawn: null", "2029-01-01T00:00:00Z", true)]
    public void What_rests_on_a_consent_goes_with_it(string dates, string now, bool isThere)
    {
        foreach (var isOwn in new[] { false, true })
        {
            var built = Consent(SiteHarness.Minimal(), $"scope: [{string.Join(", ", Scopes)}], {dates}", isOwn)
                .Build(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

            Assert.DoesNotContain(built.Messages, m => m.Contains("error", StringComparison.Ordinal));
            Assert.Equal(isThere, built.Files.ContainsKey("humanity/001-water/index.html"));
            Assert.Equal(isThere, built.Files.ContainsKey("people/lorena/index.html"));
            Assert.Equal(isThere, built.Files.Any(f => f.Key != "_redirects" && Encoding.UTF8.GetString(f.Value)
                .Contains("001-water", StringComparison.Ordinal)));
            Assert.Equal(isThere ? 0 : 1, built.Diagnostics.Count(d => d.Code == "HRD612" &&
                d.Message.Contains("'humanity/001-water' is", StringComparison.Ordinal)));
        }
    }

    // What has ended is as what is not there: every output is the same, byte for byte, but for the notice.
    [Fact]
    public void What_has_ended_leaves_no_byte()
    {
        var ended = Consent(SiteHarness.Minimal(), "scope: audio, until: 2029", isOwn: false).Build();
        var without = SiteHarness.Minimal().Remove(Episode).Remove(Person);
        foreach (var file in without.Paths.Where(p => p.Contains("humanity/001", StringComparison.Ordinal)).ToArray())
        {
            without.Remove(file);
        }

        without.Remove("episodes/people/lorena.png").Edit("episodes/courses/short.yaml",
            "units: [{id: one, title: One, summary: First., notes: Notes., duration: \"0:30\", topics: [water], objectives: " +
            "[Tell who defends water.], reflect: [Who does it near you?], check: [{question: \"Who defends water?\", answers: " +
            "[Anybody, Nobody], right: 1, why: It is so.}]}]\n").Edit("episodes/timeline/1998-declaration.yaml", "episodes: " +
            "[]\n");
        var absent = without.Build().MustBeClean();

        Assert.Equal(absent.Files.Keys.Append("410.html").Order(), ended.Files.Keys.Order());
        Assert.All(absent.Files.Where(file => file.Key != "_redirects"),
            file => Assert.Equal(Encoding.UTF8.GetString(file.Value), ended.Text(file.Key)));
    }

    [Theory]
    [InlineData("2029-05-31T00:00:00Z", 1)]
    [InlineData("2029-05-30T23:59:59Z", 0)]
    [InlineData("2029-06-30T23:59:59Z", 1)]
    public void An_end_is_told_thirty_days_ahead(string now, int warnings)
    {
        var built = Consent(SiteHarness.Minimal(), $"scope: [{string.Join(", ", Scopes)}], until: 2029-06-30", isOwn: true)
            .Build(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(warnings, built.Diagnostics.Count(d => d.Code == "HRD611"));
    }

    [Fact]
    public void A_check_calls_an_error_what_a_build_leaves_out()
    {
        var site = Consent(SiteHarness.Minimal(), "scope: audio, until: 2029", isOwn: true);

        Assert.DoesNotContain(site.Build().Diagnostics, d => d.Code == "HRD613");
        Assert.Contains(site.Build(tellsSlips: true).Diagnostics, d => d.Code == "HRD613");
    }

    // Not in a page, a feed, a file's name, nor in anything that is said.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_consent_stands_in_no_output(bool isOwn)
    {
        var built = Consent(SiteHarness.Minimal(), $"scope: [{string.Join(", ", Scopes)}], languages: [en, es, ne], " +
            "until: 2031-03-17, reviewed: 2029-11-13", isOwn).Build(tellsSlips: true);

        Assert.NotEmpty(built.Files);
        Assert.All(built.Files, file =>
        {
            Assert.DoesNotContain(Reference, file.Key, StringComparison.Ordinal);
            Assert.DoesNotContain(Reference, Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
            Assert.DoesNotContain("2031-03-17", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
            Assert.DoesNotContain("2029-11-13", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
        });
        Assert.DoesNotContain(built.Messages, m => m.Contains(Reference, StringComparison.Ordinal));
    }

    // An episode with a guest, and nothing else that anybody must agree to.
    private static SiteHarness Bare() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, es]\nfeeds: []\n")
        .Edit(Episode, "countries: []\ntranscript: []\nalternates: []\npeople: [{person: lorena, role: guest}]\n")
        .File(Person, "name: Lorena\ndisplay: pseudonym\nvoice: read-by-actor\n");

    private static SiteHarness Consent(SiteHarness site, string fields, bool isOwn) => isOwn
        ? site.Edit(Person, $"consent: {{ref: {Reference}, {fields}}}\n")
        : site.Edit(Person, "consent:\n")
            .Edit(Episode, $"people: [{{person: lorena, role: guest, consent: {{ref: {Reference}, {fields}}}}}]\n");
}
