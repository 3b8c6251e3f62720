using System.Text;
using HrdMedia.Import;
using HrdMedia.Syndication;

namespace HrdMedia.Tests.Import;

/// <summary>What becomes of single parts of a feed.</summary>
public sealed class CatalogImportTests
{
    private const string Plain = "<title>A title</title><guid>g-1</guid><pubDate>Sat, 09 Dec 2023 09:00:00 GMT</pubDate>" +
        "<description>Words about it.</description><itunes:duration>60</itunes:duration>" +
        "<enclosure url='https://example.org/a.mp3' length='10' type='audio/mpeg'/>";

    private const string Show = "<title>Show</title><link>https://example.org/</link><description>What it is.</description>" +
        "<language>en</language><itunes:author>Maker</itunes:author><itunes:image href='https://example.org/c.jpg'/>" +
        "<itunes:category text='Arts'/>";

    private const string OneTwo = "<content:encoded>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content:encoded>";

    private const string Episode = "episodes/show/001-a-title.yaml";

    [Fact]
    public void A_plain_feed_is_kept_whole()
    {
        var made = Import(Show, Plain);

        Assert.Empty(made.Losses);
        Assert.Empty(made.Open);
        Assert.Equal(["episodes/show/001-a-title.yaml", "episodes/show/show.yaml", "episodes/site.yaml"],
            made.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            """
            title: "A title"
            guid: {kept: "g-1"}
            published: 2023-12-09T09:00:00Z
            summary: "Words about it."
            audio: {url: "https://example.org/a.mp3", bytes: 10, type: audio/mpeg, duration: "1:00"}

            """, Text(made, Episode));
    }

    [Theory]
    [InlineData("<itunes:keywords>a, b</itunes:keywords>", "<itunes:keywords> has no place in the catalogue: 'a, b'.")]
    [InlineData("<itunes:season>0</itunes:season>", "<itunes:season> says '0'; only whole numbers from 1 are kept.")]
    [InlineData("<itunes:duration>soon</itunes:duration>", "<itunes:duration> has no place in the catalogue: 'soon'.")]
    [InlineData("<podcast:episode display='Ep. A'>x</podcast:episode>", "'Ep. A' is shown instead of a number, and")]
    [InlineData("<podcast:location country='CL'>Petorca</podcast:location>", "The place 'Petorca' is not kept, its country is: ")]
    [InlineData("<podcast:value type='lightning'/>", "<podcast:value> has no place in the catalogue: 'lightning'.")]
    [InlineData("<x:y xmlns:x='urn:x' z='1'/>", "<x:y> has no place in the catalogue: '1'.")]
    [InlineData("<podcast:transcript url='https://example.org/a.vtt' type='text/vtt'/>",
        "The transcript 'https://example.org/a.vtt' is not kept: it was not fetched.")]
    [InlineData("<podcast:transcript url='https://example.org/a.pdf' type='application/pdf'/>",
        "The transcript 'https://example.org/a.pdf'")]
    [InlineData("<podcast:chapters url='https://example.org/a.json' type='application/json'/>",
        "The chapters 'https://example.org/a.json'")]
    [InlineData("<podcast:license url='https://example.org/l'/>", "<podcast:license> cannot be kept. ")]
    [InlineData("<itunes:summary>Something else, with &lt;a href='https://example.org/'&gt;a link&lt;/a&gt;.</itunes:summary>",
        "<itunes:summary> says something else than what became summary and notes")]
    [InlineData("<enclosure url='https://example.org/b.mp3' length='1' type='audio/mpeg'/>",
        "A further <enclosure> 'https://example.org/a.mp3': an episode has one recording.")]
    public void Each_loss_is_one_line_with_its_place(string tag, string loss)
    {
        var line = Assert.Single(Import(Show, Plain + "\n\n" + tag).Losses, l => !l.What.StartsWith("<podcast:episode>",
            StringComparison.Ordinal));

        Assert.StartsWith(loss, line.What, StringComparison.Ordinal);
        Assert.Equal(tag.StartsWith("<enclosure", StringComparison.Ordinal) ? 4 : 6, line.Line);
        Assert.Equal("feed.xml", line.Source);
    }

    [Theory]
    [InlineData("<title>Show</title>", "episodes/show/show.yaml:1")]
    [InlineData("<description>What it is.</description>", "episodes/show/show.yaml:2")]
    [InlineData("<language>en</language>", "episodes/show/show.yaml:4")]
    [InlineData("<itunes:author>Maker</itunes:author>", "episodes/show/show.yaml:5")]
    [InlineData("<itunes:category text='Arts'/>", "episodes/show/show.yaml:7")]
    [InlineData("<itunes:image href='https://example.org/c.jpg'/>", "episodes/show/show.yaml:8")]
    public void What_a_feed_does_not_tell_is_left_open(string tag, string place) =>
        Assert.Contains(place, Import(Show.Replace(tag, "", StringComparison.Ordinal), Plain).Open);

    [Fact]
    public void A_person_of_one_name_is_one_and_stands_where_it_holds()
    {
        const string Ann = "<podcast:person href='https://ann.example.org/'>Ann O'Neil</podcast:person>";
        var made = Import(Show + Ann + "<podcast:person role='guest'>Bo</podcast:person>", Plain,
            Plain.Replace("g-1", "g-2", StringComparison.Ordinal) + Ann + "<podcast:person role='editor' group='video " +
                "post-production'>ann o’neil</podcast:person>");

        Assert.Contains("people:\n  - {person: ann-oneil, role: host}\n", Text(made, "episodes/show/show.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("people:\n  - {person: bo, role: guest}\n", Text(made, "episodes/show/002-a-title.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("people:\n  - {person: ann-oneil, role: editor, group: video-post-production}\n", Text(made, Episode),
            StringComparison.Ordinal);
        Assert.Equal("name: \"Ann O'Neil\"\nlinks:\n  - {title: \"ann.example.org\", url: \"https://ann.example.org/\"}\n",
            Text(made, "episodes/people/ann-oneil.yaml"));
    }

    [Fact]
    public void What_is_no_episode_or_comes_twice_is_told_and_meant()
    {
        var made = Import(Show, Plain, Plain, Plain.Replace("g-1", "g-2", StringComparison.Ordinal)
            .Replace("enclosure", "x", StringComparison.Ordinal));

        Assert.Equal(["A second <item> with the guid 'g-1', which apps show to nobody: 'A title'.",
            "The <item> 'A title' has no recording with an address: it is no episode."], made.Losses.Select(l => l.What));
        Assert.Equal(1, made.Episodes);
        Assert.Contains("- {guid: \"g-2\", what: gone, was: \"A title\", why: ", Text(made, "episodes/changes.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_too_long_is_cut_and_told_whole()
    {
        var title = string.Join(' ', Enumerable.Repeat("word", 100));

        var made = Import(Show, Plain.Replace("A title", title, StringComparison.Ordinal));

        Assert.Equal($"<title> has more than the 255 characters that apps take and is cut. It was: '{title}'.",
            Assert.Single(made.Losses).What);
        Assert.Contains("word…\"\nguid", Text(made, made.Files.Keys.Single(k => k.Contains("001-", StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<description>One.</description>" + OneTwo,
        "summary: \"One.\"\nnotes: |-\n  Two.\n")]
    [InlineData("<description>Short.</description>" + OneTwo,
        "summary: \"Short.\"\nnotes: |-\n  One.\n\n  Two.\n")]
    [InlineData("<itunes:summary>Only here.</itunes:summary>", "summary: \"Only here.\"\naudio")]
    [InlineData("<description>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;, three and four.&lt;/p&gt;</description>",
        "summary: \"One two, three and four.\"\nnotes: |-\n  One **two**, three and four.\n")]
    [InlineData("", "summary: \"TODO: one or two plain sentences\"\naudio")]
    public void Texts_become_summary_and_notes_and_nothing_is_said_twice(string texts, string yaml)
    {
        var made = Import(Show, Plain.Replace("<description>Words about it.</description>", texts, StringComparison.Ordinal));

        Assert.Contains(yaml, Text(made, Episode), StringComparison.Ordinal);
        Assert.Empty(made.Losses);
    }

    [Theory]
    [InlineData("3600", "1:00:00")]
    [InlineData("61:08", "1:01:08")]
    [InlineData("00:00:31", "0:31")]
    [InlineData("1:02:03.5", "1:02:03.5")]
    [InlineData("0", "unknown")]
    [InlineData("PT5M", "unknown")]
    public void Durations_are_read_in_every_form(string duration, string yaml) => Assert.Contains(
        $"duration: {(yaml == "unknown" ? yaml : $"\"{yaml}\"")}}}",
        Text(Import(Show, Plain.Replace(">60<", $">{duration}<", StringComparison.Ordinal)), Episode), StringComparison.Ordinal);

    private static string Text(ImportedCatalog made, string path) => Encoding.UTF8.GetString(made.Files[path]);

    private static ImportedCatalog Import(string show, params string[] items)
    {
        var xml = "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' " +
            "xmlns:podcast='https://podcastindex.org/namespace/1.0' " +
            $"xmlns:content='http://purl.org/rss/1.0/modules/content/'>\n<channel>\n{show}\n" +
            string.Concat(items.Select(item => $"<item>{item}</item>\n")) + "</channel></rss>";
        var page = new FeedPage(FeedXml.Channel(new MemoryStream(Encoding.UTF8.GetBytes(xml))), "feed.xml");
        return CatalogImport.Of([page], new ImportRequest("https://example.org/show/feed.xml", "show", "https://example.org/",
            new Guid("9d5d3e9a-9ab0-4b11-8eed-d5f870307897"), ImportFiles.None));
    }
}
