using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HrdMedia.Layout;

/// <summary>Things of one page in JSON-LD 1.1 with schema.org's words. A thing is a function that writes its members.</summary>
public sealed class JsonLdGraph
{
    // Nothing that could end the script element, or begin a comment in it, is left as it is.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

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

    /// <summary>Writes the graph as JSON that may stand in a script element.</summary>
    public void Write(IBufferWriter<byte> target)
    {
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions { Encoder = Encoder });
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
}
