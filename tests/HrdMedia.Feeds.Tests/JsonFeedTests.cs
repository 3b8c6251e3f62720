using System.Text.Json;
using CsCheck;
using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class JsonFeedTests
{
    private static readonly JsonFeedItem Item = new("a1")
    {
        Url = "https://example.org/1/",
        Title = "The water",
        ContentHtml = "<p>\u0645</p>",
        ContentText = "one\n\ttwo \\ 🎤",
        Summary = "Dry",
        Image = "https://example.org/1.jpg",
        DatePublished = new(2023, 12, 9, 9, 0, 0, TimeSpan.FromHours(5.75)),
        DateModified = new(2023, 12, 10, 9, 0, 0, TimeSpan.Zero),
        Authors = [new("Ada", "https://example.org/ada/", "https://example.org/ada.jpg")],
        Tags = ["water 🎤", "\"bread\""],
        Language = "ar",
        Attachments =
        [
            new("https://example.org/1.mp3", "audio/mpeg")
            {
                Title = "Audio", SizeInBytes = 5_000_000_000, Duration = new(0, 1, 1),
            },
        ],
    };

    [Fact]
    public void Writes_all_fields() => Assert.Equal(
        """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Humanity",
          "home_page_url": "https://example.org/",
          "feed_url": "https://example.org/feed.json",
          "description": "Reports",
          "icon": "https://example.org/i.png",
          "authors": [
            {
              "name": "HRD"
            }
          ],
          "language": "en",
          "expired": true,
          "hubs": [
            {
              "type": "WebSub",
              "url": "https://hub.example.org/?a=1&b=2"
            }
          ],
          "items": [
            {
              "id": "a1",
              "url": "https://example.org/1/",
              "title": "The water",
              "content_html": "<p>م</p>",
              "content_text": "one\n\ttwo \\ 🎤",
              "summary": "Dry",
              "image": "https://example.org/1.jpg",
              "date_published": "2023-12-09T09:00:00+05:45",
              "date_modified": "2023-12-10T09:00:00+00:00",
              "authors": [
                {
                  "name": "Ada",
                  "url": "https://example.org/ada/",
                  "avatar": "https://example.org/ada.jpg"
                }
              ],
              "tags": ["water 🎤", "\"bread\""],
              "language": "ar",
              "attachments": [
                {
                  "url": "https://example.org/1.mp3",
                  "mime_type": "audio/mpeg",
                  "title": "Audio",
                  "size_in_bytes": 5000000000,
                  "duration_in_seconds": 61
                }
              ]
            }
          ]
        }
        """,
        Text(output => JsonFeed.Write(output, new("Humanity", [Item])
        {
            HomePageUrl = "https://example.org/", FeedUrl = "https://example.org/feed.json", Description = "Reports",
            Icon = "https://example.org/i.png", Authors = [new("HRD")], Language = "en", Expired = true,
            Hubs = ["https://hub.example.org/?a=1&b=2"],
        })));

    [Fact]
    public void Leaves_out_what_is_missing() => Assert.Equal(
        """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "A",
          "items": [
            {
              "id": "1",
              "content_text": "B"
            }
          ]
        }
        """,
        Text(output => JsonFeed.Write(output, new("A", [new("1") { ContentText = "B" }]))));

    [Fact]
    public void Any_legal_text_comes_back() => LegalText.NotBlank.Sample(text =>
    {
        var feed = new JsonFeedDocument(text, [new("1") { ContentText = text }]);
        using var json = JsonDocument.Parse(Bytes(output => JsonFeed.Write(output, feed)));
        Assert.Equal(FeedText.Collapse(text), json.RootElement.GetProperty("title").GetString());
        Assert.Equal(LegalText.Trimmed(text), json.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString());
    });

    [Fact]
    public void Refuses_an_item_without_content() =>
        Assert.Throws<ArgumentException>(() => Text(output => JsonFeed.Write(output, new("A", [new("1")]))));

    [Fact]
    public void Refuses_characters_that_a_feed_may_not_hold() => Assert.Throws<ArgumentException>(
        () => Text(output => JsonFeed.Write(output, new("A", [new("1") { ContentText = "\uD83D" }]))));
}
