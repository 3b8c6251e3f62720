using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HrdMedia.Layout;

/// <summary>Things of one page in JSON-LD 1.1 with schema.org's words. A thing is a function that writes its members.</summary>
public sealed class JsonLdGraph
{
    // Nothing that could end the script element, or begin a comment in it, is left as it is.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    // Most pages need less.
    private const int Usual = 1 << 13;

    private readonly List<Action<Utf8JsonWriter>> things = [];

    /// <summary>The same graph with one more thing; null adds nothing.</summary>
    public JsonLdGraph With(Action<Utf8JsonWriter>? thing)
    {
        if (thing is not null)
        {
            things.Add(thing);
        }

        return this;
    }

    /// <summary>The graph as JSON that may stand in a script element.</summary>
    public string Write()
    {
        var buffer = new ArrayBufferWriter<byte>(Usual);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var thing in things)
            {
                json.WriteStartObject();
                thing(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
