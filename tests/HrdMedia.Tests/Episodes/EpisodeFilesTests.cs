using System.Text.Json;
using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Episodes;

/// <summary>The files beside an episode's page, and what feed and page say of them.</summary>
public sealed class EpisodeFilesTests
{
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";
    private static readonly XNamespace Simple = "http://podlove.org/simple-chapters";
    private static readonly string[] Endings = [".vtt", ".srt", ".json", ".html", ".txt"];

    [Fact]
    public void Every_form_is_published_and_named_in_feed_and_page()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();
        var tags = XDocument.Parse(built.Text("humanity/feed.xml")).Descendants(Podcast + "transcript").ToArray();

        Assert.Equal(
            Endings.Select(e => $"https://example.org/humanity/001-water/transcript.en{e}"),
            tags.Select(t => (string?)t.Attribute("url")));
        Assert.Equal(
            ["text/vtt", "application/x-subrip", "application/json", "text/html", "text/plain"],
            tags.Select(t => (string?)t.Attribute("type")));
        Assert.Equal(["captions", "captions", null, null, null], tags.Select(t => (string?)t.Attribute("rel")));
        Assert.All(Endings, e => Assert.Contains("river is gone", built.Text($"humanity/001-water/transcript.en{e}")));
        Assert.All(Endings, e => Assert.Contains($"href=\"transcript.en{e}\"", built.Text("humanity/001-water/index.html")));
    }

    [Fact]
    public void Words_without_times_become_text_and_html_only()
    {
        var built = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml", "transcript: 001-water.en.txt\n")
            .File("episodes/humanity/001-water.en.txt", "Maria: Welcome.\n\nLorena: The river is gone.\n").Build();
        var page = built.Text("humanity/001-water/index.html");

        Assert.Equal(["HRD470"], built.Diagnostics.Select(d => d.Code));
        Assert.Equal(
            ["humanity/001-water/transcript.en.html", "humanity/001-water/transcript.en.txt"],
            built.Files.Keys.Where(f => f.Contains("transcript.", StringComparison.Ordinal)).Order());
        Assert.Contains("The river is gone.", page);
        Assert.DoesNotContain("<track", page);
        Assert.DoesNotContain("href=\"#p1\"", page);
    }

    [Fact]
    public void Chapters_have_links_and_pictures_in_file_page_and_feed()
    {
        var built = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml",
            "chapters: [{at: \"0:00\", title: A, url: https://example.org/a, "
            + "image: {file: 001-water.png, alt: A bridge., credit: C}},"
            + " {at: \"0:05\", title: Hidden, toc: false, image: {file: 001-water.png, alt: x, credit: C}}]\n")
            .Build().MustBeClean();
        var picture = Assert.Single(built.Files.Keys, f => f.Contains("/chapter-", StringComparison.Ordinal));
        using var file = JsonDocument.Parse(built.Text("humanity/001-water/chapters.json"));
        var chapters = file.RootElement.GetProperty("chapters").EnumerateArray().ToArray();
        var simple = Assert.Single(XDocument.Parse(built.Text("humanity/feed.xml")).Descendants(Simple + "chapter"));
        var page = built.Text("humanity/001-water/index.html");

        Assert.Equal("Humanity", file.RootElement.GetProperty("podcastName").GetString());
        Assert.All(chapters, c => Assert.Equal("https://example.org/" + picture, c.GetProperty("img").GetString()));
        Assert.Equal(("https://example.org/a", false),
            (chapters[0].GetProperty("url").GetString(), chapters[1].GetProperty("toc").GetBoolean()));
        Assert.Equal(("https://example.org/a", "https://example.org/" + picture),
            ((string?)simple.Attribute("href"), (string?)simple.Attribute("image")));
        Assert.Contains("alt=\"A bridge.\"", page);
        Assert.DoesNotContain("Hidden", page);
    }

    [Fact]
    public void Chapters_of_another_tool_lose_their_places()
    {
        var built = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml", "chapters: 001-water.chapters.json\n")
            .File("episodes/humanity/001-water.chapters.json",
                """
                {"version": "1.2.0", "waypoints": true, "chapters": [
                  {"startTime": 0, "title": "A", "img": "https://example.org/a.png", "endTime": 4.5,
                   "location": {"name": "Secret"}},
                  {"startTime": 5, "toc": false, "img": "001-water.png"}]}
                """).Build();

        Assert.Equal(["HRD314"], built.Diagnostics.Select(d => d.Code));
        Assert.DoesNotContain(built.Files.Keys.Where(f => !f.EndsWith("png", StringComparison.Ordinal)),
            f => built.Text(f).Contains("Secret", StringComparison.Ordinal));
        Assert.DoesNotContain("https://example.org/a.png", built.Text("humanity/001-water/index.html"));
        Assert.Contains("\"endTime\": 4.5", built.Text("humanity/001-water/chapters.json"));
    }
}
