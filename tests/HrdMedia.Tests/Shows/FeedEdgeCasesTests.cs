using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Shows;

/// <summary>
/// The cases in which generators of podcast feeds go wrong, as readers see the feed: texts and identities here, times, files
/// and places in the other part.
/// </summary>
public sealed partial class FeedEdgeCasesTests
{
    private const string Show = "episodes/humanity/show.yaml";
    private const string First = "episodes/humanity/001-water.yaml";
    private const string FirstGuid = "9d5d3e9a-9ab0-4b11-8eed-d5f870307897";

    [Fact]
    public void All_25_cases_have_a_test() => Assert.Equal(
        Enumerable.Range(1, 25),
        typeof(FeedEdgeCasesTests).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.IsDefined(typeof(FactAttribute)) && m.Name.StartsWith("Case_", StringComparison.Ordinal))
            .Select(m => int.Parse(m.Name.AsSpan(5, 2))).Distinct().Order());

    [Fact]
    public void Case_01_an_ampersand_is_escaped_exactly_once()
    {
        var feed = ReadFeed.Of(SiteHarness.Minimal().Edit(Show, "title: \"AT&T & <us>\"\nauthor: A & B\n").Edit(First,
            "title: Q&A &amp; more\n" + Elsewhere("https://example.org/a.mp3?x=1&y=2")));

        Assert.Equal("AT&T & <us>", feed.Channel.Element("title")!.Value);
        Assert.Equal("AT&T & <us>", feed.Channel.Element("image")!.Element("title")!.Value);
        Assert.Equal("A & B", feed.Channel.Element(ReadFeed.Itunes + "author")!.Value);
        Assert.Equal("Society & Culture", (string?)feed.Channel.Element(ReadFeed.Itunes + "category")!.Attribute("text"));
        Assert.Equal("Q&A &amp; more", feed.Item.Element("title")!.Value);
        Assert.Equal("https://example.org/a.mp3?x=1&y=2", (string?)feed.Item.Element("enclosure")!.Attribute("url"));
        Assert.Contains("<title>AT&#x26;T &#x26; &#x3C;us&#x3E;</title>", feed.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_02_the_end_of_a_CDATA_section_in_a_text_ends_nothing()
    {
        var feed = ReadFeed.WithEpisode("title: \"a ]]> b\"\nsummary: \"c ]]> d\"\nnotes: \"e ]]> f, `]]>` g\"\n");

        Assert.Equal("a ]]> b", feed.Item.Element("title")!.Value);
        Assert.StartsWith("<p>c ]]> d</p>", WebUtility.HtmlDecode(feed.Item.Element("description")!.Value),
            StringComparison.Ordinal);
        Assert.Contains("<p>e ]]> f, ]]> g</p>", WebUtility.HtmlDecode(Notes(feed)), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_03_a_plain_summary_is_HTML_all_the_same()
    {
        var feed = ReadFeed.WithEpisode("summary: \"AT&T <3 <b>music</b>\"\n");

        Assert.StartsWith("<p>AT&amp;T &lt;3 &lt;b&gt;music&lt;/b&gt;</p>", feed.Item.Element("description")!.Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Case_04_an_escaped_angle_bracket_in_notes_is_escaped_once_and_only_named_references_are_written()
    {
        var feed = ReadFeed.WithEpisode("notes: \"3 < 5, `<b>`, it's “quoted” \\\"so\\\" 😀\"\n");

        Assert.Contains("3 &lt; 5, &lt;b&gt;, it's “quoted” &quot;so&quot; 😀", Notes(feed), StringComparison.Ordinal);
        // gPodder drops hexadecimal references from what it shows.
        Assert.DoesNotContain("&#", Notes(feed), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_05_whichever_description_an_app_takes_it_begins_alike()
    {
        var feed = ReadFeed.WithEpisode("summary: About water.\nnotes: Much more.\n");

        var description = feed.Item.Element("description")!.Value;
        Assert.StartsWith(description.TrimEnd(), Notes(feed), StringComparison.Ordinal);
        Assert.Contains("Much more.", Notes(feed), StringComparison.Ordinal);
        Assert.DoesNotContain(feed.Channel.Descendants(), e => e.Name.LocalName is "summary" or "subtitle" or "keywords");
    }

    [Theory]
    [InlineData("Cafe\u0301 Señora")]
    [InlineData("\u2067مدافعون\u2069 and \u200Fעברית")]
    [InlineData("👩🏽\u200D🌾 𝒲ater")]
    public void Case_06_every_script_survives_and_bytes_are_counted(string title)
    {
        var feed = ReadFeed.WithEpisode($"title: {title}\nsummary: {title}\nnotes: {title}\n");

        Assert.Equal(title, feed.Item.Element("title")!.Value);
        Assert.Contains($"<p>{title}</p>", feed.Item.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Contains($"<p>{title}</p>", Notes(feed), StringComparison.Ordinal);
        Assert.Equal(title, feed.Syndication().Items.Single().Title.Text);
        // 600 characters of four bytes: few to a person, too many for an app.
        Assert.Equal([$"{First}:7:10: error HRD118: This text takes 2400 bytes in the feed, and podcast apps take 1980. " +
            "Shorten it to a few sentences; longer texts belong into 'notes'."],
            ReadFeed.Refusal($"summary: {string.Concat(Enumerable.Repeat("😀", 600))}\n"));
    }

    [Theory]
    [InlineData("title: a\u000Bb\n", "1:9", "U+000B")]
    [InlineData("title: a\u0002b\n", "1:9", "U+0002")]
    [InlineData("title: ab\uFFFE\n", "1:10", "U+FFFE")]
    public void Case_07_a_control_character_is_refused_where_it_stands(string fields, string place, string name) => Assert.Equal(
        [$"{First}:{place}: error HRD011: The invisible character {name} stands here, which breaks feeds. Delete it."],
        ReadFeed.Refusal(fields));

    [Fact]
    public void Case_08_the_first_byte_is_that_of_the_declaration()
    {
        var feed = ReadFeed.Of(SiteHarness.Minimal());

        Assert.True(feed.Bytes.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?xml-stylesheet "u8));
        Assert.True(feed.Bytes.EndsWith("</rss>\n"u8));
        Assert.Equal(["HRD003"], SiteHarness.Minimal().File(First,
            [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(SiteHarness.Minimal().TextOf(First))]).Build()
            .Diagnostics.Select(d => d.Code).Distinct());
    }

    [Fact]
    public void Case_09_entities_of_HTML_become_their_characters_or_stay_text()
    {
        var feed = ReadFeed.WithEpisode("title: Caf&eacute;\nsummary: Caf&eacute;\nnotes: Caf&eacute;&nbsp;&mdash;\n");

        Assert.Equal("Caf&eacute;", feed.Item.Element("title")!.Value);
        Assert.Contains("<p>Café\u00A0—</p>", Notes(feed), StringComparison.Ordinal);
        Assert.Empty(UnknownEntity().Matches(feed.Raw.Replace("&amp;eacute;", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("title: \"Water  and   land \"\n")]
    [InlineData("title: >-\n  Water\n  and   land\n")]
    [InlineData("title: \" Water\\tand\\u2028land\"\n")]
    public void Case_10_line_breaks_and_runs_of_blanks_in_a_title_are_one_blank(string fields) =>
        Assert.Equal("Water and land", ReadFeed.WithEpisode(fields).Item.Element("title")!.Value);

    [Fact]
    public void Case_10_a_title_of_two_lines_is_refused() => Assert.Equal(
        [$"{First}:1:8: error HRD102: This text must be a single line, found several. Join them to one line."],
        ReadFeed.Refusal("title: \"Water\\nand land\"\n"));

    [Theory]
    [InlineData("1948")]
    [InlineData("007")]
    [InlineData("1e5")]
    [InlineData("true")]
    [InlineData("0x1F")]
    [InlineData("1998-12-09")]
    public void Case_11_a_title_of_digits_stays_a_text_and_no_guid_can_be_a_number(string title)
    {
        var feed = ReadFeed.WithEpisode($"title: {title}\n");

        Assert.Equal(title, feed.Item.Element("title")!.Value);
        Assert.Contains(ReadFeed.Refusal($"guid: {title}\n"), m => m.StartsWith($"{First}:2:7: error HRD106: '{title}' ",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Case_12_a_guid_is_no_address_keeps_its_letter_case_and_outlives_a_move_of_the_site()
    {
        var upper = FirstGuid.ToUpperInvariant();
        var here = ReadFeed.WithEpisode($"guid: {upper}\n").Item.Element("guid")!;
        var moved = ReadFeed.Of(SiteHarness.Minimal().Edit("episodes/site.yaml", "base-url: https://moved.example/new/\n"));

        Assert.Equal(("false", upper), ((string?)here.Attribute("isPermaLink"), here.Value));
        Assert.Equal(FirstGuid, moved.Item.Element("guid")!.Value);
        Assert.StartsWith("https://moved.example/new/", moved.Item.Element("link")!.Value, StringComparison.Ordinal);
        Assert.Contains($"{First}:2:7: error HRD106", Assert.Single(ReadFeed.Refusal("guid: \"\"\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_13_a_guid_outlives_a_rename_and_a_second_one_is_refused()
    {
        var site = SiteHarness.Minimal();
        var copy = site.TextOf(First);
        var renamed = SiteHarness.Minimal().File("episodes/humanity/001-rain.yaml", copy.Replace("title: Water", "title: Rain",
            StringComparison.Ordinal)).Remove(First).Remove("episodes/courses/short.yaml")
            .Remove("episodes/timeline/1998-declaration.yaml");

        Assert.Equal(FirstGuid, ReadFeed.Of(renamed).Item.Element("guid")!.Value);
        Assert.Contains(site.File("episodes/humanity/002-copy.yaml", copy).Build().Messages, m => m.StartsWith(
            $"episodes/humanity/002-copy.yaml:2:7: error HRD202: The guid '{FirstGuid}' is that of {First} already. " +
            "If this file is a copy, write ", StringComparison.Ordinal));
    }

    private static string Notes(ReadFeed feed) => feed.Item.Element(ReadFeed.Content + "encoded")!.Value;

    private static SiteHarness Two(string fields) => SiteHarness.Minimal().File("episodes/humanity/002-land.yaml",
        "title: Land\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\npublished: 2024-01-01T09:00:00Z\nseason: 1\nnumber: 2\n" +
        "summary: b\naudio: 001-water.mp3\n").Edit("episodes/humanity/002-land.yaml", fields);

    private static string Elsewhere(string url, string bytes = "5", string duration = "0:20") =>
        $"audio: {{url: \"{url}\", bytes: {bytes}, type: audio/mpeg, duration: \"{duration}\"}}\n" +
        "chapters: []\ntranscript: []\nsoundbites: []\n";

    [GeneratedRegex("&(?!amp;|lt;|gt;|quot;|apos;|#x?[0-9A-Fa-f]+;)[^;]*;")]
    private static partial Regex UnknownEntity();
}
