using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Episodes;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Episodes;

/// <summary>Content notes say the same wherever an episode is met.</summary>
public sealed class ContentNotesTests
{
    private const string Said = "Killing (0:10 to 0:15)";

    private static readonly Lazy<BuildResult> Built = new(() => Site().Build().MustBeClean());

    [Fact]
    public void The_words_are_the_same_on_the_page_in_the_player_for_others_in_feeds_and_for_machines()
    {
        const string All = "Content note: Threats (anywhere in the episode) · " + Said;
        var page = Page("humanity/001-water/index.html");
        foreach (var document in new[] { page, Page("humanity/001-water/embed/index.html") })
        {
            var notes = document.QuerySelectorAll(".content-notes li").ToArray();
            Assert.Equal(["Threats (anywhere in the episode)", Said], notes.Select(n => n.FirstChild!.TextContent.Trim()));
            Assert.True(notes[0].CompareDocumentPosition(document.QuerySelector("audio")!)
                .HasFlag(DocumentPositions.Following), "The notes come after the player.");
        }

        var feed = XDocument.Parse(Built.Value.Text("humanity/feed.xml")).Descendants("item").Single();
        Assert.StartsWith($"<p>{All}</p>", feed.Element("description")!.Value, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Built.Value.Text("humanity/feed.json"));
        Assert.StartsWith($"<p>{All}</p>", json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString(),
            StringComparison.Ordinal);
        using var graph = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Contains(graph.RootElement.GetProperty("@graph").EnumerateArray(),
            thing => thing.TryGetProperty("contentRating", out var rating) && rating.GetString() == All);
    }

    [Fact]
    public void The_way_past_a_part_leads_behind_it_in_the_transcript_which_is_marked()
    {
        var page = Page("humanity/001-water/index.html");
        var skip = page.QuerySelector(".content-notes a")!;

        Assert.Equal(("Skip to 0:15", "#transcript-end", "15"),
            (skip.TextContent, skip.GetAttribute("href"), skip.GetAttribute("data-skip")));
        Assert.NotNull(page.QuerySelector("#transcript-end"));
        Assert.Equal("t10", page.QuerySelector(".transcript p.marked[data-start]")!.Id);
        Assert.Equal($"Content note: {Said}", page.QuerySelector(".part-note")!.FirstChild!.TextContent.Trim());
        Assert.StartsWith("../#transcript", Page("humanity/001-water/embed/index.html").QuerySelector(".content-notes a")!
            .GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_and_what_the_search_finds_name_the_kinds()
    {
        Assert.Contains("Content note: Killing, Threats",
            Page("humanity/index.html").QuerySelector(".episode .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Built.Value.Files.Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal)),
            f => Built.Value.Text(f.Key).Contains("Content note: Killing, Threats", StringComparison.Ordinal));
    }

    // "Next chapter" is a button of every app: it leaves the part, and loses none of the producer's chapters.
    [Fact]
    public void In_apps_a_part_is_a_chapter_between_those_of_the_producer()
    {
        var built = Site("content-notes: [{kind: killing, at: \"0:05\", until: \"0:08\"}, {kind: slurs, at: \"0:10.4\", until: " +
            "\"0:14\"}]\n").Build().MustBeClean();
        using var json = JsonDocument.Parse(built.Text("humanity/001-water/chapters.json"));

        Assert.Equal(["0 Opening", "5 Content note: Killing", "8 Opening (continued)",
            "10 The drought (content note: Slurs and hate speech)", "14 The drought (continued)"],
            json.RootElement.GetProperty("chapters").EnumerateArray().Select(c =>
                $"{c.GetProperty("startTime")} {c.GetProperty("title")}"));
        var inFeed = XDocument.Parse(built.Text("humanity/feed.xml")).Descendants()
            .Where(e => e.Name.LocalName == "chapter").Select(e => e.Attribute("title")!.Value);
        Assert.Equal(json.RootElement.GetProperty("chapters").EnumerateArray().Select(c => $"{c.GetProperty("title")}"), inFeed);
    }

    [Fact]
    public void Without_chapters_parts_alone_make_them_and_a_chapters_own_note_is_a_part()
    {
        var alone = Site("chapters: []\n").Build().MustBeClean();
        using var json = JsonDocument.Parse(alone.Text("humanity/001-water/chapters.json"));
        Assert.Equal(["Water", "Content note: Killing", "Water"],
            json.RootElement.GetProperty("chapters").EnumerateArray().Select(c => c.GetProperty("title").GetString()));

        var ofChapter = Site("content-notes: []\nchapters: [{at: \"0:00\", title: A, content-notes: [torture]}, " +
            "{at: \"0:12\", title: B}, {at: \"0:18\", title: C, content-notes: [death]}]\n").Build().MustBeClean();
        Assert.Equal(["torture 0 12", "death 18 21"], ContentNotes.Of(ofChapter.Catalog.Episodes.Single())
            .Select(n => $"{n.Kind.Value} {n.At!.Value.Value.TotalSeconds} {Math.Ceiling(n.Until!.Value.TotalSeconds)}"));
    }

    private static SiteHarness Site(string fields = "content-notes: [{kind: threats}, {kind: killing, at: \"0:10\", until: " +
        "\"0:15\"}]\n") => SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml",
            "content-notes: [{kind: killing, at: \"0:10\", until: \"0:15\"}]\n").Edit("episodes/humanity/001-water.yaml", fields);

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(Built.Value.Text(path));
}
