using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.Comparison;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Comparison;

/// <summary>Edits, each with what it would do to subscribers and the exit code of <c>hrdmedia diff</c>; among them the accidents
/// of other podcasts.</summary>
public sealed partial class DiffReplaysTests
{
    private const string Land = "episodes/humanity/002-land.yaml";

    private static readonly Dictionary<string, Action<SiteHarness>> Edits = new()
    {
        ["nothing"] = _ => { },
        ["a new episode"] = site => site.File("episodes/humanity/003-sea.yaml", Episode(3, "Sea", "2029-12-29")),
        ["a new episode with last year's date"] = site => site.File("episodes/humanity/003-sea.yaml",
            Episode(3, "Sea", "2023-02-09")),
        ["two new episodes"] = site => site.File("episodes/humanity/003-sea.yaml", Episode(3, "Sea", "2029-12-29"))
            .File("episodes/humanity/004-sky.yaml", Episode(4, "Sky", "2029-12-30")),
        ["an episode of the past"] = site => site.File("episodes/humanity/003-sea.yaml", Episode(3, "Sea", "2024-02-09")),
        ["an episode of next year"] = site => site.File("episodes/humanity/003-sea.yaml", Episode(3, "Sea", "2031-02-09")),
        ["another title"] = site => site.Edit(Land, "title: Soil\n"),
        ["other notes"] = site => site.Edit(Land, "notes: More.\n"),
        ["a title edit that moves the slug"] = site => Rename(site, "002-land", "002-soil").Edit(
            "episodes/humanity/002-soil.yaml", "title: Soil\naudio: 002-soil.mp3\n"),
        ["another guid"] = site => site.Edit(Land, $"guid: {Guid(9)}\n"),
        ["an episode over another's file"] = site => site.Remove(Land).File("episodes/humanity/003-sea.yaml",
            Episode(3, "Sea", "2024-02-09").Replace(Guid(3), Guid(2), StringComparison.Ordinal)),
        ["an episode copied with its guid"] = site => site.File("episodes/humanity/003-sea.yaml",
            Episode(3, "Sea", "2024-02-09").Replace(Guid(3), Guid(2), StringComparison.Ordinal)),
        ["another recording under the old name"] = site => site.File("episodes/humanity/002-land.mp3", Longer()),
        ["a recording elsewhere"] = site => site.Edit(Land,
            "audio: {url: https://example.org/x.mp3, bytes: 5, type: audio/mpeg, duration: \"0:10\"}\n"),
        ["another date"] = site => site.Edit(Land, "published: 2024-01-10T09:00:00Z\n"),
        ["an episode deleted"] = site => site.Remove(Land).Remove("episodes/humanity/002-land.mp3"),
        ["an episode put off"] = site => site.Edit(Land, "published: 2031-01-10T09:00:00Z\n"),
        ["the site elsewhere"] = site => site.Edit("episodes/site.yaml", "base-url: https://example.net/voices/\n"),
        ["another guid of the show"] = site => site.Edit("episodes/humanity/show.yaml", $"guid: {Guid(8)}\n"),
        ["a feed that says where it moves"] = site => site.Edit("episodes/humanity/show.yaml",
            "new-feed-url: https://example.net/feed.xml\n"),
        ["a recording that is meant"] = site => site.File("episodes/humanity/002-land.mp3", Longer())
            .File("episodes/changes.yaml", Meant("115968")),
        ["a recording that was meant once"] = site => site.File("episodes/humanity/002-land.mp3", Longer())
            .File("episodes/changes.yaml", Meant("5")),
    };

    private static readonly Dictionary<string, Func<string, string>> Accidents = new()
    {
        ["guid = address after an upgrade"] = feed => GuidAndLink().Replace(feed, "$1$2$3<guid>$2</guid>"),
        ["every enclosure gone after an upgrade"] = feed => Enclosure().Replace(feed, ""),
        ["a page template in the feed"] = _ => "<!DOCTYPE html><html><head><title>Humanity</title></head><body></body></html>",
        ["a page's heading in the feed's items"] = feed => feed.Replace("<title>Land</title>", "<h1>Land</h1>",
            StringComparison.Ordinal),
        ["a feed that is cut to its newest item"] = feed => OldestItem().Replace(feed, "</channel>"),
        ["an item copied with its guid"] = feed => feed.Replace("</channel>",
            $"<item><title>Sea</title><guid>{Guid(2)}</guid></item></channel>", StringComparison.Ordinal),
    };

    [Theory]
    [InlineData("a new episode with last year's date", 0, "1 new episode. 1 of them is dated more than a week back, so nobody " +
        "is told of it. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("nothing", 0, "No new episode. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("a new episode", 0, "1 new episode. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("two new episodes", 0, "2 new episodes. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("an episode of the past", 0, "1 new episode. 1 of them is dated more than a week back, so nobody is told of " +
        "it. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("an episode of next year", 0, "No new episode. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("another title", 0, "No new episode. 1 title changes. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("other notes", 0, "No new episode. The notes of 1 episode change. Nothing is downloaded again. Nothing " +
        "disappears.")]
    [InlineData("a title edit that moves the slug", 1, "No new episode. 1 title changes. The page of 1 episode moves. 1 " +
        "episode is downloaded again. Nothing disappears.")]
    [InlineData("another guid", 1, "No new episode. 1 episode is downloaded again. Nothing disappears.")]
    [InlineData("an episode over another's file", 1, "No new episode. 1 episode hides behind another's guid. Nothing is " +
        "downloaded again. Nothing disappears.")]
    [InlineData("another recording under the old name", 1, "No new episode. 1 episode is downloaded again. Nothing disappears.")]
    [InlineData("a recording elsewhere", 1, "No new episode. 1 episode is downloaded again. Nothing disappears.")]
    [InlineData("another date", 1, "No new episode. 1 date changes. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("an episode deleted", 1, "No new episode. Nothing is downloaded again. 1 episode disappears.")]
    [InlineData("an episode put off", 1, "No new episode. Nothing is downloaded again. 1 episode disappears.")]
    [InlineData("the site elsewhere", 1, "No new episode. 1 feed moves. Nothing is downloaded again. Nothing disappears.")]
    [InlineData("another guid of the show", 1, "No new episode. 1 feed becomes another podcast. Nothing is downloaded again. " +
        "Nothing disappears.")]
    [InlineData("a feed that says where it moves", 1, "No new episode. 1 feed moves. Nothing is downloaded again. Nothing " +
        "disappears.")]
    [InlineData("a recording that is meant", 0, "No new episode. 1 episode is downloaded again. Nothing disappears.")]
    [InlineData("a recording that was meant once", 1, "No new episode. 1 episode is downloaded again. Nothing disappears.")]
    public void An_edit_says_what_subscribers_will_see(string edit, int exit, string sentence)
    {
        var site = Published();
        Edits[edit](site);
        var now = site.Build();
        Assert.DoesNotContain(now.Diagnostics, d => d.Severity == Severity.Error);

        Expect(exit, sentence, SiteChanges.Between(Before(), now.Published(), now.Catalog), now.Catalog);
    }

    [Theory]
    [InlineData("guid = address after an upgrade", 1, "No new episode. 2 episodes are downloaded again. Nothing disappears.")]
    [InlineData("every enclosure gone after an upgrade", 1, "No new episode. 2 episodes lose their recording. Nothing is " +
        "downloaded again. Nothing disappears.")]
    [InlineData("a page template in the feed", 1, "No new episode. Nothing is downloaded again. 1 feed disappears.")]
    [InlineData("a page's heading in the feed's items", 0, "No new episode. 1 title changes. Nothing is downloaded again. " +
        "Nothing disappears.")]
    [InlineData("a feed that is cut to its newest item", 1, "No new episode. Nothing is downloaded again. 1 episode disappears.")]
    [InlineData("an item copied with its guid", 1, "No new episode. 1 episode hides behind another's guid. Nothing is " +
        "downloaded again. Nothing disappears.")]
    public void An_accident_of_the_machinery_is_seen(string accident, int exit, string sentence)
    {
        var now = Published().Build();
        var feed = Accidents[accident](now.Text("humanity/feed.xml"));
        Assert.NotEqual(feed, now.Text("humanity/feed.xml"));
        var reader = new PublishedSiteReader();
        reader.Add("humanity/feed.xml", Encoding.UTF8.GetBytes(feed));

        Expect(exit, sentence, SiteChanges.Between(Before(), reader.Site, now.Catalog), now.Catalog);
    }

    [Fact]
    public void An_episode_copied_with_its_guid_is_refused_before_anything_is_compared()
    {
        var site = Published();
        Edits["an episode copied with its guid"](site);

        Assert.Contains("episodes/humanity/003-sea.yaml:2:7: error HRD202: ", string.Concat(site.Build().Messages),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_episode_whose_time_has_come_is_new()
    {
        var site = Published().File("episodes/humanity/003-sea.yaml", Episode(3, "Sea", "2029-12-29"));
        var old = site.Build(now: new DateTimeOffset(2029, 12, 1, 0, 0, 0, TimeSpan.Zero)).Published();
        var now = site.Build();

        Expect(0, "1 new episode. Nothing is downloaded again. Nothing disappears.",
            SiteChanges.Between(old, now.Published(), now.Catalog), now.Catalog);
    }

    [Fact]
    public void A_page_that_moves_is_told_unless_something_leads_on()
    {
        var now = Published().File("episodes/pages/us.md", Published().TextOf("episodes/pages/about.md"))
            .Remove("episodes/pages/about.md").Build().MustBeClean().Published();

        Assert.Equal([("/about/", "/us/")], PageChanges.Of(Before(), now)!.Move);
        Assert.Equal(["/us/"], PageChanges.Of(Before(), now)!.Appear);
        Assert.Empty(PageChanges.Of(Before(), now)!.Go);
        Assert.Empty(PageChanges.Of(Before(), now with { Redirects = ["/about"] })!.Move);
        Assert.Empty(PageChanges.Of(Before(), now with { Redirects = ["/ab*"] })!.Move);
    }

    private static void Expect(int exit, string sentence, SiteChanges changes, Catalog catalog)
    {
        Assert.Equal(sentence, ChangeSentences.OfSubscribers(changes.Changes));
        Assert.Equal(exit, changes.Blocked.Any() ? 1 : 0);
        Assert.All(changes.Blocked.Select(new ChangeDiagnostics(catalog).Of),
            finding => Assert.StartsWith("episodes/", finding.Place.ToString(), StringComparison.Ordinal));
    }

    private static PublishedSite Before() => Published().Build().MustBeClean().Published();

    private static SiteHarness Published() => SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: []\nhubs: []\n")
        .File(Land, Episode(2, "Land", "2024-01-09").Replace("{url: https://example.org/2.mp3, bytes: 5, type: audio/mpeg, " +
            "duration: \"0:50\"}", "002-land.mp3", StringComparison.Ordinal))
        .File("episodes/humanity/002-land.mp3", Bytes.Of("silence"));

    private static string Guid(int number) => $"00000000-0000-4000-8000-00000000000{number}";

    private static string Episode(int number, string title, string date) => $$"""
        title: {{title}}
        guid: {{Guid(number)}}
        published: {{date}}T09:00:00Z
        season: 1
        number: {{number}}
        summary: About it.
        audio: {url: https://example.org/{{number}}.mp3, bytes: 5, type: audio/mpeg, duration: "0:50"}

        """;

    private static string Meant(string bytes) => "changes: [{guid: " + Guid(2) +
        $", what: audio, was: \"humanity-002-land.mp3, {bytes} bytes\", why: A name had to go.}}]\n";

    // A frame more.
    private static byte[] Longer() => [.. Bytes.Of("silence"), .. Bytes.Of("silence")[..104]];

    private static SiteHarness Rename(SiteHarness site, string old, string now) => site
        .File($"episodes/humanity/{now}.yaml", site.TextOf($"episodes/humanity/{old}.yaml"))
        .File($"episodes/humanity/{now}.mp3", site.BytesOf($"episodes/humanity/{old}.mp3"))
        .Remove($"episodes/humanity/{old}.yaml").Remove($"episodes/humanity/{old}.mp3");

    [GeneratedRegex("(<item>.*?<link>)(.*?)(</link>.*?)<guid[^>]*>[^<]*</guid>", RegexOptions.Singleline)]
    private static partial Regex GuidAndLink();

    [GeneratedRegex("<enclosure [^>]*>")]
    private static partial Regex Enclosure();

    [GeneratedRegex("(?<=</item>)\\s*<item>.*</channel>", RegexOptions.Singleline)]
    private static partial Regex OldestItem();
}
