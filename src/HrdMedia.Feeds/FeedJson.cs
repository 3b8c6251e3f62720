using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HrdMedia.Feeds;

/// <summary>JSON as all our files write it: two spaces, <c>\n</c>, every script readable, the same refusals as in XML.</summary>
internal static class FeedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // These files are fetched as JSON and never pasted into HTML: escaping every Arabic letter would triple their size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new(output, Options);
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, FeedText.Plain(text, name));
        }
    }

    public static void Html(this Utf8JsonWriter json, string name, string? html)
    {
        if (html is not null)
        {
            json.WriteString(name, FeedText.Html(html, name));
        }
    }

    public static void Url(this Utf8JsonWriter json, string name, string? url)
    {
        if (url is not null)
        {
            json.WriteString(name, FeedUrl.Web(url, name));
        }
    }

    public static void Date(this Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } known)
        {
            json.WriteString(name, known.ToString("yyyy-MM-dd'T'HH:mm:sszzz"));
        }
    }
}
