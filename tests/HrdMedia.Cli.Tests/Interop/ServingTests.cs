using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>What the feed promises of its files holds over HTTP: length, type, byte ranges (Apple; RFC 9110, section
/// 14).</summary>
public sealed class ServingTests(ServedShow show) : IClassFixture<ServedShow>, IAsyncLifetime
{
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private XElement[] items = [];

    public async ValueTask InitializeAsync()
    {
        items = [.. XDocument.Parse(await http.GetStringAsync(show.Feed, Cancelled)).Descendants("item")];
        Assert.Equal(6, items.Length);
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Head_of_an_enclosure_gives_its_length_and_type()
    {
        foreach (var enclosure in items.Elements("enclosure"))
        {
            using var answer = await Ask(HttpMethod.Head, enclosure);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal((string?)enclosure.Attribute("length"), $"{answer.Content.Headers.ContentLength}");
            Assert.Equal((string?)enclosure.Attribute("type"), answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("bytes", Assert.Single(answer.Headers.AcceptRanges));
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        }
    }

    [Theory]
    [InlineData(0, 1L, 0, 2)]
    [InlineData(1000, 2999L, 1000, 2000)]
    [InlineData(null, 500L, -500, 500)]
    public async Task A_byte_range_of_an_enclosure_is_that_part_of_its_file(int? from, long? to, int start, int length)
    {
        foreach (var enclosure in items.Elements("enclosure"))
        {
            var whole = await http.GetByteArrayAsync((string)enclosure.Attribute("url")!, Cancelled);
            start = start < 0 ? whole.Length - length : start;

            using var answer = await Ask(HttpMethod.Get, enclosure, new RangeHeaderValue(from, to));

            Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
            Assert.Equal($"bytes {start}-{start + length - 1}/{whole.Length}", $"{answer.Content.Headers.ContentRange}");
            Assert.Equal(whole[start..(start + length)], await answer.Content.ReadAsByteArrayAsync(Cancelled));
            start = from is null ? -length : start;
        }
    }

    [Fact]
    public async Task A_range_beyond_the_end_is_refused_with_the_length()
    {
        var enclosure = items[0].Element("enclosure")!;
        var length = (long)enclosure.Attribute("length")!;

        using var answer = await Ask(HttpMethod.Get, enclosure, new RangeHeaderValue(length, null));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.Equal($"bytes */{length}", $"{answer.Content.Headers.ContentRange}");
    }

    [Fact]
    public async Task The_feed_has_its_type_and_a_second_request_is_answered_with_304()
    {
        using var first = await http.GetAsync(show.Feed, Cancelled);
        using var second = new HttpRequestMessage(HttpMethod.Get, show.Feed);
        second.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await http.SendAsync(second, Cancelled);

        Assert.Equal("application/rss+xml; charset=utf-8", $"{first.Content.Headers.ContentType}");
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Files_that_items_name_have_the_type_that_they_name_and_are_open_to_players_in_a_browser()
    {
        foreach (var file in items.Elements(Podcast + "transcript").Concat(items.Elements(Podcast + "chapters")))
        {
            using var answer = await http.GetAsync((string?)file.Attribute("url"), Cancelled);

            Assert.Equal((string?)file.Attribute("type"), answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        }
    }

    [Fact]
    public async Task Head_of_each_picture_gives_the_type_of_its_ending()
    {
        var pictures = items[0].Document!.Descendants(Itunes + "image").Select(i => (string)i.Attribute("href")!).ToArray();
        Assert.Equal(7, pictures.Length);
        foreach (var picture in pictures)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, picture);
            using var answer = await http.SendAsync(request, Cancelled);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> Ask(HttpMethod method, XElement enclosure, RangeHeaderValue? range = null)
    {
        using var request = new HttpRequestMessage(method, (string?)enclosure.Attribute("url"));
        request.Headers.Range = range;
        return await http.SendAsync(request, Cancelled);
    }
}
