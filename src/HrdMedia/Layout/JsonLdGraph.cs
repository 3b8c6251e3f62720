using System.Buffers;

namespace HrdMedia.Layout;

/// <summary>Things of one page in JSON-LD 1.1 with schema.org's words. A thing is a function that writes its members.</summary>
public sealed class JsonLdGraph
{
    private readonly List<Action<JsonLdWriter>> things = [];

    /// <summary>The same graph with one more thing; null adds nothing.</summary>
    public JsonLdGraph With(Action<JsonLdWriter>? thing)
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
        var json = new JsonLdWriter(target);
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
        json.Flush();
    }
}
