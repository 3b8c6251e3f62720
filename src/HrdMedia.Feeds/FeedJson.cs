using System.Buffers;
using System.Text.Json;

namespace HrdMedia.Feeds;

/// <summary>JSON as all our files write it: two spaces, <c>\n</c>, every script readable, the same refusals as in XML.</summary>
internal static class FeedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
    };

    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\\"\n\t");

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new(output, Options);
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Quoted(FeedText.Plain(text, name)), true);
        }
    }

    /// <summary>A list of plain texts, in one line; an empty one is not written.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            json.WritePropertyName(name);
            json.WriteRawValue($"[{string.Join(", ", texts.Select(text => Quoted(FeedText.Plain(text, name))))}]", true);
        }
    }

    public static void Html(this Utf8JsonWriter json, string name, string? html)
    {
        if (html is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Quoted(FeedText.Html(html, name).Span), true);
        }
    }

    public static void Url(this Utf8JsonWriter json, string name, string? url)
    {
        if (url is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Quoted(FeedUrl.Web(url, name)), true);
        }
    }

    public static void Date(this Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } known)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Quoted(known.ToString("yyyy-MM-dd'T'HH:mm:sszzz")), true);
        }
    }

    // Even the most relaxed encoder of the framework writes an emoji as two escapes. In a text that has passed FeedText only
    // TAB and LF are left of the characters that JSON forbids (RFC 8259, section 7).
    private static string Quoted(ReadOnlySpan<char> text) =>
        string.Create(text.Length + text.CountAny(Escaped) + 2, text, static (quoted, text) =>
        {
            quoted[0] = quoted[^1] = '"';
            quoted = quoted[1..];
            for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
            {
                text[..at].CopyTo(quoted);
                quoted[at] = '\\';
                quoted[at + 1] = text[at] switch { '\n' => 'n', '\t' => 't', var self => self };
                text = text[(at + 1)..];
                quoted = quoted[(at + 2)..];
            }

            text.CopyTo(quoted);
        });
}
