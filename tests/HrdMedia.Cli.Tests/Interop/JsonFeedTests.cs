using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Episodes;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>Every JSON Feed is valid by a schema that others wrote, and says what the catalogue says.</summary>
public sealed class JsonFeedTests(RealSite real, MaximalSite maximal)
{
    [Theory]
    [InlineData("real")]
    [InlineData("maximal")]
    public void A_schema_of_others_finds_nothing_wrong(string siteName)
    {
        var site = BuiltSite.Of(siteName, real, maximal);
        string[] files = [.. site.Feeds.Select(feed => site.FileAt(site.Url + feed.JsonPath))];
        var faults = ExternalTools.Run("node",
            [ReaderScripts.Script("check_json_feeds.cjs"), NodePackages.Require(), .. files]);

        Assert.Equal("[]", faults.Trim());
    }

    [Theory]
    [InlineData("real")]
    [InlineData("maximal")]
    public void It_says_what_the_catalogue_says(string siteName)
    {
        var site = BuiltSite.Of(siteName, real, maximal);
        Assert.NotEmpty(site.Feeds);
        foreach (var feed in site.Feeds)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(site.FileAt(site.Url + feed.JsonPath)));
            var facts = new CatalogFacts(site, feed).All;

            Assert.Equal(
                [.. Facts(facts.Show, "title", "link", "language", "author", "cover", "complete"), site.Url + feed.JsonPath,
                    feed.Summary, .. site.Catalog.Settings.Hubs.Select(h => $"WebSub {h}")],
                Read(json.RootElement));
            Assert.Equal(feed.Episodes.Zip(facts.Items, (e, f) => Written(site, feed, e, f)),
                json.RootElement.GetProperty("items").EnumerateArray().Select(ReadItem));
        }
    }

    private static string[] Read(JsonElement feed) =>
    [
        .. Texts(feed, "title", "home_page_url", "language"), feed.GetProperty("authors")[0].GetProperty("name").GetString()!,
        .. Texts(feed, "icon"), feed.TryGetProperty("expired", out var expired) && expired.GetBoolean() ? "Yes" : "",
        .. Texts(feed, "feed_url", "description"),
        .. Each(feed, "hubs").Select(h => string.Join(' ', Texts(h, "type", "url"))),
    ];

    private static string[] Written(
        BuiltSite site, BuiltFeed feed, Episode episode, IReadOnlyDictionary<string, string[]> facts)
    {
        var show = site.Catalog.Shows.Single(s => s.Id == episode.ShowId);
        var language = episode.Language.Length > 0 ? episode.Language : show.Language;
        return
        [
            .. Facts(facts, "guid", "link", "title", "image", "published"), episode.Summary.In(feed.Language),
            language == feed.Language ? "" : language, .. facts["notes"],
            .. site.Catalog.Topics.IntersectBy(episode.Topics.Select(t => t.Value), t => t.Id)
                .Select(t => t.Title.In(feed.Language)).Order(),
            string.Join('|',
                [.. Facts(facts, "enclosure-url", "enclosure-type", "enclosure-length"), Seconds(episode.Audio), ""]),
            .. facts["alternates"].Skip(1).Select(a => a.Split('|')).Zip(episode.ForApps.Alternates, (a, alternate) =>
                $"{a[9].Split(' ')[0]}|{a[0]}|{a[1]}|{Seconds(alternate.Audio)}|{a[5]}"),
        ];
    }

    private static string[] ReadItem(JsonElement item) =>
    [
        .. Texts(item, "id", "url", "title", "image"),
        item.GetProperty("date_published").GetDateTimeOffset().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
        .. Texts(item, "summary", "language"), .. HtmlWords.Of(item.GetProperty("content_html").GetString()!),
        .. Each(item, "tags").Select(t => t.GetString()!).Order(),
        .. Each(item, "attachments").Select(a =>
            string.Join('|', Texts(a, "url", "mime_type", "size_in_bytes", "duration_in_seconds", "title"))),
    ];

    private static IEnumerable<string> Facts(IReadOnlyDictionary<string, string[]> facts, params IEnumerable<string> names) =>
        names.Select(name => facts[name].SingleOrDefault() ?? "");

    private static IEnumerable<string> Texts(JsonElement json, params IEnumerable<string> names) =>
        names.Select(name => json.TryGetProperty(name, out var value) ? value.ToString() : "");

    private static JsonElement.ArrayEnumerator Each(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) ? values.EnumerateArray() : default;

    private static string Seconds(AudioSource audio) => $"{Math.Floor(audio.Duration.TotalMilliseconds) / 1000}";
}
