using System.Text;
using System.Text.Json;
using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Reads JSON (RFC 8259) into the same nodes as YAML, so that the same kinds and messages apply to it.</summary>
public static class JsonNodes
{
    private const int MaxDepth = 32;

    // One deeper than is taken: what is too deep gets a message of its own.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth + 1 };

    /// <summary>The root node, or null when the text is no JSON; why not is in the diagnostics.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path from the root, for messages.</param>
    /// <param name="bag">Where mistakes go.</param>
    public static YamlNode? Read(string text, string path, DiagnosticBag bag)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Options);
        var places = new JsonPlaces(bytes, path);
        try
        {
            reader.Read();
            var root = Node(ref reader, places, bag);
            reader.Read();
            return root;
        }
        catch (JsonException) when (reader.CurrentDepth >= MaxDepth)
        {
            bag.Error(SyntaxCodes.TooDeep, places.At(reader.TokenStartIndex),
                $"Lists and maps stand more than {MaxDepth} deep in one another. "
                + "Export the file again from the tool that made it.");
        }
        catch (JsonException e)
        {
            bag.Error(SyntaxCodes.Json, places.At(e.LineNumber ?? 0, e.BytePositionInLine ?? 0),
                $"This is not JSON: {Reason(e.Message)} Export the file again, or correct it here: names and texts stand in "
                + "\"quotes\", a comma stands between two entries and none after the last.");
        }

        return null;
    }

    private static YamlNode Node(ref Utf8JsonReader reader, JsonPlaces places, DiagnosticBag bag)
    {
        var place = places.At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(ref reader, place, places, bag),
            JsonTokenType.StartArray => List(ref reader, place, places, bag),
            JsonTokenType.String => new YamlScalar(Text(ref reader, place, bag), IsPlain: false, place),
            _ => new YamlScalar(Encoding.UTF8.GetString(reader.ValueSpan), IsPlain: true, place),
        };
    }

    private static YamlMap Map(ref Utf8JsonReader reader, Place place, JsonPlaces places, DiagnosticBag bag)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = places.At(reader.TokenStartIndex);
            var name = Text(ref reader, at, bag);
            if (!names.Add(name))
            {
                bag.Error(SyntaxCodes.DuplicateKey, at, $"'{name}' stands here twice. Delete one of the two.");
            }

            reader.Read();
            entries.Add((new YamlScalar(name, IsPlain: false, at), Node(ref reader, places, bag)));
        }

        return new YamlMap([.. entries], place);
    }

    private static YamlList List(ref Utf8JsonReader reader, Place place, JsonPlaces places, DiagnosticBag bag)
    {
        var items = new List<YamlNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Node(ref reader, places, bag));
        }

        return new YamlList(items, place);
    }

    private static string Text(ref Utf8JsonReader reader, Place place, DiagnosticBag bag)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates, written as an escape.
            text = "\uFFFF";
        }

        if (IllegalCharacters.Find(text) is >= 0 and var at)
        {
            bag.Error(SyntaxCodes.IllegalCharacter, place,
                $"The invisible character {IllegalCharacters.Name(text, at)} stands in this text, which breaks feeds. "
                + "Delete it.");
            return "?";
        }

        return text;
    }

    // The framework's message goes on with advice for programmers and with the place, which stands before ours.
    private static string Reason(string message)
    {
        var cut = message.IndexOf(". ", StringComparison.Ordinal);
        return (cut < 0 ? message : message[..(cut + 1)])
            .Replace(" which is not supported in this mode", "", StringComparison.Ordinal);
    }
}
