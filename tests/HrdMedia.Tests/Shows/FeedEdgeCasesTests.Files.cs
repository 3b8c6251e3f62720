using System.Text.RegularExpressions;
using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Shows;

/// <content>Times, files, places and numbers.</content>
public sealed partial class FeedEdgeCasesTests
{
    [Theory]
    [InlineData("2023-12-09T09:00:00Z", "Sat, 09 Dec 2023 09:00:00 +0000")]
    [InlineData("2024-03-01T08:05:09+05:45", "Fri, 01 Mar 2024 08:05:09 +0545")]
    [InlineData("2024-05-06T23:59:00-03:30", "Mon, 06 May 2024 23:59:00 -0330")]
    [InlineData("1969-07-20T20:17:40Z", "Sun, 20 Jul 1969 20:17:40 +0000")]
    [InlineData("2029-10-31T00:00:00Z", "Wed, 31 Oct 2029 00:00:00 +0000")]
    public void Case_14_a_date_has_English_names_the_right_weekday_seconds_and_a_numeric_zone(string published, string written)
    {
        var feed = ReadFeed.WithEpisode($"published: {published}\n");

        Assert.Equal(written, feed.Item.Element("pubDate")!.Value);
        Assert.Equal(DateTimeOffset.Parse(published), feed.Syndication().Items.Single().PublishDate);
    }

    [Theory]
    [InlineData("2023-12-09T09:00:00")]
    [InlineData("9 Dez 2023 09:00")]
    [InlineData("Sun, 09 Dec 2023 09:00:00 +0000")]
    [InlineData("23-12-09T09:00:00Z")]
    [InlineData("2023-02-30T09:00:00Z")]
    public void Case_14_a_date_that_readers_would_guess_at_is_refused(string published) => Assert.StartsWith(
        $"{First}:3:12: error HRD104: '{published}' is not a date with time and zone. ",
        Assert.Single(ReadFeed.Refusal($"published: \"{published}\"\n")), StringComparison.Ordinal);

    [Fact]
    public void Case_14_a_future_date_is_absent_until_it_has_come_also_after_2038()
    {
        var site = SiteHarness.Minimal().Edit(First, "published: 2040-02-29T12:00:00Z\n").Edit("episodes/courses/short.yaml",
            "units: []\n").Edit("episodes/timeline/1998-declaration.yaml", "episodes: []\n");

        Assert.Empty(ReadFeed.Of(site).Items);
        Assert.Equal("Wed, 29 Feb 2040 12:00:00 +0000",
            ReadFeed.Of(site, now: new(2041, 1, 1, 0, 0, 0, TimeSpan.Zero)).Item.Element("pubDate")!.Value);
    }

    [Fact]
    public void Case_15_two_episodes_at_one_instant_are_refused_and_others_stand_newest_first()
    {
        Assert.Equal(["episodes/humanity/002-land.yaml:3:12: error HRD305: 'humanity/001-water' is published at the same " +
            "instant, so apps would order the two by chance. Write a time at least a minute later."],
            Two("published: 2023-12-09T14:45:00+05:45\n").Build().Messages);
        Assert.Equal(["Land", "Water"], Titles("published: 2023-12-09T09:01:00Z\n"));
        // Earlier as an instant, though later on the wall.
        Assert.Equal(["Water", "Land"], Titles("published: 2023-12-09T14:00:00+05:45\n"));
    }

    [Theory]
    [InlineData("0:01", "1")]
    [InlineData("0:59", "59")]
    [InlineData("0:30.5", "31")]
    [InlineData("1:00:00", "3600")]
    [InlineData("25:00:01", "90001")]
    [InlineData("100:00:00", "360000")]
    public void Case_16_a_duration_is_whole_seconds_however_long(string duration, string seconds) => Assert.Equal(seconds,
        ReadFeed.WithEpisode(Elsewhere("https://example.org/a.mp3", duration: duration)).Item
            .Element(ReadFeed.Itunes + "duration")!.Value);

    [Theory]
    [InlineData("61:08", "1:01:08")]
    [InlineData("PT22S", "it like 0:41 or 1:02:03")]
    [InlineData("90", "1:30")]
    public void Case_16_a_duration_that_apps_read_in_two_ways_is_refused(string duration, string write) => Assert.Contains(
        $"error HRD105: '{duration}' is not a duration of the form m:ss or h:mm:ss. Write {write}.",
        Assert.Single(ReadFeed.Refusal(Elsewhere("https://example.org/a.mp3", duration: duration))), StringComparison.Ordinal);

    [Fact]
    public void Case_17_the_length_of_an_enclosure_is_that_of_the_published_bytes()
    {
        // With a picture in its tags, which are not published.
        byte[] tag = [.. "ID3"u8, 3, 0, 0, 0, 0, 1, 0, .. new byte[128]];
        var site = SiteHarness.Minimal().File("episodes/humanity/001-water.mp3", [.. tag, .. Bytes.Of("silence")]).Build()
            .MustBeClean();
        var published = site.Files["humanity/001-water/humanity-001-water.mp3"];

        Assert.Equal($"{published.Length}", Length(new ReadFeed(site.Files["humanity/feed.xml"])));
        Assert.NotEqual(tag.Length + Bytes.Of("silence").Length, published.Length);
        Assert.Equal("5000000000", Length(ReadFeed.WithEpisode(Elsewhere("https://example.org/a.mp3", "5000000000"))));
        Assert.Contains("error HRD109: '0' must be the file's size in bytes.",
            Assert.Single(ReadFeed.Refusal(Elsewhere("https://example.org/a.mp3", "0"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a%20b+c.mp3?x=1&y=%3D%26&z=a/b.mp3")]
    [InlineData("https://example.org/%D9%85.mp3")]
    [InlineData("http://example.org:8080/~a/(b)/c,d.mp3#t=5")]
    public void Case_18_the_address_of_an_enclosure_is_passed_on_letter_by_letter(string url)
    {
        var feed = ReadFeed.WithEpisode(Elsewhere(url));

        Assert.Equal(url, (string?)feed.Item.Element("enclosure")!.Attribute("url"));
        Assert.Equal(url, feed.Syndication().Items.Single().Links.Single(l => l.RelationshipType == "enclosure").Uri
            .OriginalString);
    }

    [Theory]
    [InlineData("https://example.org/a b.mp3", "Delete the space in it.")]
    [InlineData("https://example.org/ä.mp3", "Write https://example.org/%C3%A4.mp3")]
    [InlineData("//example.org/a.mp3", "Write the whole address, like https://example.org/a.mp3.")]
    [InlineData("https://example.org/listen?id=7", "Use an address with that ending, or correct the 'type'.")]
    public void Case_18_an_address_that_apps_do_not_take_is_refused(string url, string write)
    {
        var message = Assert.Single(ReadFeed.Refusal(Elsewhere(url)));

        Assert.StartsWith($"{First}:10:14: error HRD112: '{url}' ", message, StringComparison.Ordinal);
        Assert.EndsWith(write, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_19_an_item_has_one_enclosure_and_it_is_the_recording()
    {
        foreach (var item in ReadFeed.Of(Two("")).Items)
        {
            Assert.Equal("audio/mpeg", (string?)Assert.Single(item.Elements("enclosure")).Attribute("type"));
            Assert.DoesNotContain(item.Descendants(), e => e.Name.NamespaceName.Contains("mrss", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Case_20_an_episode_without_a_recording_is_no_item()
    {
        var site = SiteHarness.Minimal();
        var text = site.TextOf(First).Replace("audio: 001-water.mp3\n", "", StringComparison.Ordinal);

        Assert.Contains("error HRD101: The field 'audio' is missing.", Assert.Single(site.File(First, text).Build().Messages),
            StringComparison.Ordinal);
        // A page is no episode: it has its address and stands in no feed.
        Assert.Equal(["Water"], ReadFeed.Of(SiteHarness.Minimal()).Items.Select(i => i.Element("title")!.Value));
    }

    [Fact]
    public void Case_21_no_two_recordings_of_the_site_have_the_same_file_name()
    {
        var site = Two("");
        site.File("episodes/other/show.yaml", site.TextOf(Show).Replace("0d52ceba", "1d52ceba", StringComparison.Ordinal))
            .File("episodes/other/show.png", Bytes.Of("square-png")).File("episodes/other/001-water.mp3", Bytes.Of("silence"))
            .File("episodes/other/001-water.yaml", site.TextOf("episodes/humanity/002-land.yaml").Replace("7c5f", "8c5f",
                StringComparison.Ordinal));
        var built = site.Build().MustBeClean();
        var names = new[] { "humanity", "other" }.SelectMany(show => new ReadFeed(built.Files[$"{show}/feed.xml"]).Items)
            .Select(i => ((string)i.Element("enclosure")!.Attribute("url")!).Split('/')[^1]).ToArray();

        Assert.Equal(3, names.Length);
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._-]+$", name));
    }

    [Fact]
    public void Case_22_a_picture_is_one_attribute_without_blanks_and_its_ending_is_its_format()
    {
        var feed = ReadFeed.Of(SiteHarness.Minimal());
        foreach (var place in new[] { feed.Channel, feed.Item })
        {
            var image = Assert.Single(place.Elements(ReadFeed.Itunes + "image"));
            Assert.Matches(@"^https://example\.org/humanity/[a-z0-9/-]+\.png$", (string)image.Attribute("href")!);
            Assert.Equal("", image.Value);
        }

        Assert.Equal([$"{First}:11:15: error HRD422: '001-water.png' is a GIF picture, but its name ends in '.png'. " +
            "Rename it to '001-water.gif'."],
            SiteHarness.Minimal().Edit(First, "images: []\n").File("episodes/humanity/001-water.png", Bytes.Of("gif"))
                .Build().Messages);
    }

    [Fact]
    public void Case_23_every_address_is_absolute()
    {
        var feed = ReadFeed.WithEpisode("notes: \"[a](/people/maria/) [b](https://example.org/b?c=d&e)\"\n");

        var attributes = feed.Channel.DescendantsAndSelf().Attributes()
            .Where(a => a.Name.LocalName is "href" or "url" or "img").Select(a => a.Value);
        var elements = feed.Channel.Descendants().Where(e => e.Name.LocalName is "link" or "url" && e.Value.Length > 0)
            .Select(e => e.Value);
        var inHtml = HtmlAddress().Matches(string.Concat(feed.Channel.DescendantNodes().OfType<XText>().Select(t => t.Value)))
            .Select(m => m.Groups[1].Value).ToArray();
        Assert.Contains("https://example.org/people/maria/", inHtml);
        Assert.All([.. attributes, .. elements, .. inHtml], address => Assert.Matches("^https://[a-z.]+/", address));
        Assert.Empty(feed.Channel.DescendantsAndSelf().Attributes(XNamespace.Xml + "base"));
        Assert.Contains("error HRD500", Assert.Single(ReadFeed.Refusal("notes: \"[a](maria/)\"\n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("season: 0\n", 4, 9, "error HRD109: '0' must be a whole number from 1 to ")]
    [InlineData("number: 0\n", 5, 9, "error HRD109: '0' must be a whole number from 1 to ")]
    [InlineData("number: 1.5\n", 5, 9, "error HRD109: '1.5' must be a whole number from 1 to ")]
    [InlineData("season: 2\n", 4, 9, "error HRD302: Season '2' is not among the show's seasons (1).")]
    public void Case_24_a_season_or_number_that_apps_cannot_count_is_refused(
        string fields, int line, int column, string message) => Assert.StartsWith(
        $"{First}:{line}:{column}: {message}", Assert.Single(ReadFeed.Refusal(fields)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "full", "1", "2")]
    [InlineData("type: bonus\nnumber: 1\n", "bonus", "1", "1")]
    [InlineData("type: trailer\n", "trailer", "1", null)]
    [InlineData("type: trailer\n", "trailer", null, null)]
    public void Case_24_seasons_have_names_and_both_namespaces_say_the_same(string fields, string type, string? season,
        string? number)
    {
        var site = Two(fields);
        var text = site.TextOf("episodes/humanity/002-land.yaml");
        text = season is null ? text.Replace("season: 1\n", "", StringComparison.Ordinal) : text;
        text = number is null ? text.Replace("number: 2\n", "", StringComparison.Ordinal) : text;

        var item = ReadFeed.Of(site.File("episodes/humanity/002-land.yaml", text)).Items[0];

        Assert.Equal(type, item.Element(ReadFeed.Itunes + "episodeType")!.Value);
        Assert.Equal(season, item.Element(ReadFeed.Itunes + "season")?.Value);
        Assert.Equal(season, item.Element(ReadFeed.Podcast + "season")?.Value);
        Assert.Equal(season is null ? null : "The beginning",
            (string?)item.Element(ReadFeed.Podcast + "season")?.Attribute("name"));
        Assert.Equal(number, item.Element(ReadFeed.Itunes + "episode")?.Value);
        Assert.Equal(number, item.Element(ReadFeed.Podcast + "episode")?.Value);
    }

    [Fact]
    public void Case_25_a_feed_may_be_empty_have_one_item_or_more_than_a_thousand()
    {
        var before = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var empty = ReadFeed.Of(SiteHarness.Minimal(), now: before);

        Assert.Empty(empty.Syndication().Items);
        Assert.Null(empty.Channel.Element("lastBuildDate"));
        Assert.Single(ReadFeed.Of(SiteHarness.Minimal().Edit(Show, "seasons: []\n")).Syndication().Items);
        Assert.Equal(1001, ReadFeed.Of(ManyEpisodes.Site(1001)).Syndication().Items.Count());
        Assert.Contains("error HRD101: The field 'artwork' is missing.", Assert.Single(SiteHarness.Minimal().File(Show,
            ArtworkLine().Replace(SiteHarness.Minimal().TextOf(Show), "")).Build().Messages), StringComparison.Ordinal);
    }

    private static string[] Titles(string fields) =>
        [.. ReadFeed.Of(Two(fields)).Items.Select(i => i.Element("title")!.Value)];

    private static string Length(ReadFeed feed) => (string)feed.Item.Element("enclosure")!.Attribute("length")!;

    [GeneratedRegex("""(?:href|src)="([^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex HtmlAddress();

    [GeneratedRegex("artwork: .*\n")]
    private static partial Regex ArtworkLine();
}
