using System.Buffers;
using System.Text.Json;

namespace HrdMedia.Feeds;

/// <summary>Writes a JSON Feed (jsonfeed.org/version/1.1).</summary>
public static class JsonFeed
{
    /// <summary>Writes the feed as UTF-8; items are read and written one by one.</summary>
    /// <exception cref="ArgumentException">An item has neither HTML nor text, or a text is one that a feed may not
    /// hold.</exception>
    public static void Write(IBufferWriter<byte> output, JsonFeedDocument feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        using var json = FeedJson.Writer(output);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.Text("title", feed.Title);
        json.Url("home_page_url", feed.HomePageUrl);
        json.Url("feed_url", feed.FeedUrl);
        json.Text("description", feed.Description);
        json.Url("icon", feed.Icon);
        WriteAuthors(json, feed.Authors);
        json.Text("language", feed.Language);
        if (feed.Expired)
        {
            json.WriteBoolean("expired", true);
        }

        WriteHubs(json, feed.Hubs);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
        {
            WriteItem(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHubs(Utf8JsonWriter json, IReadOnlyList<string> hubs)
    {
        if (hubs.Count == 0)
        {
            return;
        }

        json.WriteStartArray("hubs");
        foreach (var hub in hubs)
        {
            json.WriteStartObject();
            json.WriteString("type", "WebSub");
            json.Url("url", hub);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, JsonFeedItem item)
    {
        if (item.ContentHtml is null && item.ContentText is null)
        {
            throw new ArgumentException($"JSON Feed item '{item.Id}' needs content_html or content_text.", nameof(item));
        }

        json.WriteStartObject();
        json.Text("id", item.Id);
        json.Url("url", item.Url);
        json.Text("title", item.Title);
        json.Html("content_html", item.ContentHtml);
        json.Html("content_text", item.ContentText);
        json.Text("summary", item.Summary);
        json.Url("image", item.Image);
        json.Date("date_published", item.DatePublished);
        json.Date("date_modified", item.DateModified);
        WriteAuthors(json, item.Authors);
        json.Texts("tags", item.Tags);
        json.Text("language", item.Language);
        WriteAttachments(json, item.Attachments);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<JsonFeedAuthor> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.Text("name", author.Name);
            json.Url("url", author.Url);
            json.Url("avatar", author.Avatar);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter json, IReadOnlyList<JsonFeedAttachment> attachments)
    {
        if (attachments.Count == 0)
        {
            return;
        }

        json.WriteStartArray("attachments");
        foreach (var attachment in attachments)
        {
            WriteAttachment(json, attachment);
        }

        json.WriteEndArray();
    }

    private static void WriteAttachment(Utf8JsonWriter json, JsonFeedAttachment attachment)
    {
        json.WriteStartObject();
        json.Url("url", attachment.Url);
        json.Text("mime_type", attachment.MimeType);
        json.Text("title", attachment.Title);
        if (attachment.SizeInBytes is { } size)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(size);
            json.WriteNumber("size_in_bytes", size);
        }

        if (attachment.Duration is { } duration)
        {
            json.WriteNumber("duration_in_seconds", Durations.Seconds(duration));
        }

        json.WriteEndObject();
    }
}
