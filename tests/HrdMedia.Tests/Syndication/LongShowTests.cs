using System.Text.RegularExpressions;
using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Syndication;

/// <summary>Shows so long that not all of it fits a feed that apps fetch many times a day.</summary>
public sealed partial class LongShowTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    // What an item can be full of: notes, links, people, places.
    private static readonly string Rich = string.Concat(
        "notes: \"", string.Concat(Enumerable.Repeat("A sentence of notes with **words** in it. ", 30)), "\"\n",
        "links: [", string.Join(", ", Enumerable.Range(1, 12).Select(i =>
            $"{{title: A link to something number {i}, url: https://example.org/a/long/address/{i}}}")), "]\n",
        "people: [{person: lorena, role: guest}, {person: maria, role: translator}]\ncountries: [CL, NP]\ntopics: [water]\n",
        "txt: [{text: some text for machines}]\nlicence: CC-BY-4.0\n");

    [Fact]
    public void Two_thousand_episodes_all_stand_in_the_main_feed_and_the_archives_lead_back_to_the_first()
    {
        var built = Show(2000, Rich).Build().MustBeClean();
        var guids = Guids(built, "humanity/feed.xml");
        var walked = new HashSet<string>();
        var pages = 0;
        for (var next = Back(built, "humanity/feed.xml"); next is not null; next = Back(built, next), pages++)
        {
            walked.UnionWith(Guids(built, next));
        }

        Assert.Equal(2000, guids.Distinct().Count());
        Assert.Equal(20, pages);
        Assert.Equal(2000, walked.Count);
        Assert.Contains(Guid(1), walked);
    }

    [Theory]
    [InlineData(60, 2_000_000)]
    [InlineData(300, 2_000_000)]
    [InlineData(900, 2_000_000)]
    [InlineData(1500, 2_000_000)]
    // All say least but the newest fifty, which keep their notes in any case.
    [InlineData(2000, 2_300_000)]
    public void A_feed_stays_under_two_megabytes_and_its_newest_episodes_keep_their_notes(int episodes, int most)
    {
        var feed = Show(episodes, Rich).Build().Text("humanity/feed.xml");
        var items = XDocument.Parse(feed).Root!.Element("channel")!.Elements("item").ToArray();

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(feed), 1, most);
        Assert.Equal(episodes, items.Length);
        Assert.All(items.Take(50), item => Assert.NotNull(item.Element(Content + "encoded")));
        Assert.All(items, item => Assert.NotEqual("", item.Element("description")!.Value));
    }

    [Fact]
    public void Notes_are_whole_on_the_page_of_an_episode_that_has_none_in_the_feed()
    {
        var built = Show(900, Rich).Build();
        var oldest = XDocument.Parse(built.Text("humanity/feed.xml")).Descendants("item").Last();

        Assert.Null(oldest.Element(Content + "encoded"));
        Assert.Contains("A sentence of notes", built.Text("humanity/002-more/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_episode_leaves_all_older_items_alone_also_when_the_feed_is_full()
    {
        var (before, after) = (Items(Show(861, Rich).Build()), Items(Show(862, Rich).Build()));

        Assert.Equal(before, after.Skip(1));
    }

    private static string[] Items(BuildResult built) =>
        [.. Item().Matches(built.Text("humanity/feed.xml")).Select(match => match.Value)];

    private static string[] Guids(BuildResult built, string path) =>
        [.. XDocument.Parse(built.Text(path)).Descendants("item").Select(item => item.Element("guid")!.Value)];

    private static string? Back(BuildResult built, string path) => XDocument.Parse(built.Text(path)).Descendants(Atom + "link")
        .SingleOrDefault(link => (string?)link.Attribute("rel") == "prev-archive")?.Attribute("href")!
        .Value["https://example.org/".Length..];

    private static string Guid(int number) => $"00000000-0000-4000-8000-{number:x12}";

    private static SiteHarness Show(int episodes, string fields)
    {
        var site = SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: []\n")
            .Edit("episodes/humanity/show.yaml", "type: episodic\nseasons: []\n").Remove("episodes/humanity/001-water.yaml")
            .Edit("episodes/timeline/1998-declaration.yaml", "episodes: []\n");
        foreach (var file in site.Paths.Where(p => p.StartsWith("episodes/courses/", StringComparison.Ordinal)).ToArray())
        {
            site.Remove(file);
        }

        for (var number = 1; number <= episodes; number++)
        {
            site.File($"episodes/humanity/{number:000}-more.yaml", $$"""
                title: Episode {{number:0000}}
                guid: {{Guid(number)}}
                published: {{new DateTime(1990, 1, 1).AddDays(number):yyyy-MM-dd}}T09:00:00Z
                summary: One sentence that says what the episode is about, and another one.
                audio: {url: https://example.org/{{number:0000}}.mp3, bytes: 5, type: audio/mpeg, duration: "1:00"}
                {{fields}}
                """);
        }

        return site;
    }

    [GeneratedRegex("<item>.*?</item>", RegexOptions.Singleline)]
    private static partial Regex Item();
}
