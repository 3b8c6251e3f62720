using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Syndication;

/// <summary>What is read back of a feed before it is published, of its newest items and of those that come after them.</summary>
public sealed partial class FeedReadingTests
{
    private const int Count = 130;

    private static readonly Lazy<BuildResult> Built = new(() => Show().Build().MustBeClean());

    private static string Feed => Built.Value.Text("humanity/feed.xml");

    [Fact]
    public void A_feed_as_it_is_written_is_published_byte_for_byte() =>
        Assert.Equal(Feed, Encoding.UTF8.GetString(Published(Feed)));

    [Theory]
    [InlineData("<guid([^>]*)>0", "<guid$1>1", "stands where")]
    [InlineData("<guid.*?</guid>", "", "stands where")]
    [InlineData("<enclosure[^>]*/>", "", "another enclosure or date")]
    [InlineData("(<enclosure[^>]*/>)", "$1$1", "another enclosure or date")]
    [InlineData("length=\"5\"", "length=\"6\"", "another enclosure or date")]
    [InlineData("09:00:00", "09:00:01", "another enclosure or date")]
    [InlineData("<pubDate>.*?</pubDate>", "", "another enclosure or date")]
    [InlineData("<title>", "<title>\u0001", "")]
    [InlineData("</title>", "", "")]
    [InlineData("</item>", "</item><item></item>", "stands where")]
    [InlineData("(?s)^.*$", "", "stands where|holds 129 items for 130")]
    public void A_feed_with_an_item_that_is_not_its_episode_is_none(string found, string put, string why)
    {
        foreach (var index in new[] { 0, 99, 100, Count - 1 })
        {
            var item = Item().Matches(Feed)[index];
            var changed = Regex.Replace(item.Value, found, put);
            Assert.NotEqual(item.Value, changed);

            var thrown = Assert.Throws<OutputRejectedException>(() =>
                Published(Feed[..item.Index] + changed + Feed[(item.Index + item.Length)..]));

            Assert.Matches(why, thrown.Diagnostic.Message);
        }
    }

    private static byte[] Published(string feed)
    {
        var target = new ArrayBufferWriter<byte>();
        FeedReading.WriteConfirmed(target, [.. Built.Value.Catalog.Episodes.Reverse()], new Place("episodes/humanity/show.yaml"),
            writer => writer.Write(Encoding.UTF8.GetBytes(feed)));
        return target.WrittenSpan.ToArray();
    }

    private static SiteHarness Show()
    {
        var site = SiteHarness.Minimal().Remove("episodes/humanity/001-water.yaml")
            .Edit("episodes/humanity/show.yaml", "type: episodic\nseasons: []\n")
            .Edit("episodes/timeline/1998-declaration.yaml", "episodes: []\n");
        foreach (var file in site.Paths.Where(p => p.StartsWith("episodes/courses/", StringComparison.Ordinal)).ToArray())
        {
            site.Remove(file);
        }

        for (var number = 1; number <= Count; number++)
        {
            site.File($"episodes/humanity/{number:000}-more.yaml", $$"""
                title: Episode {{number:0000}}
                guid: 00000000-0000-4000-8000-{{number:x12}}
                published: {{new DateTime(1990, 1, 1).AddDays(number):yyyy-MM-dd}}T09:00:00+05:45
                summary: One sentence that says what the episode is about, and another one.
                audio: {url: https://example.org/{{number:0000}}.mp3, bytes: 5, type: audio/mpeg, duration: "1:00"}
                """);
        }

        return site;
    }

    [GeneratedRegex("<item>.*?</item>", RegexOptions.Singleline)]
    private static partial Regex Item();
}
