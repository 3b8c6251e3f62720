using System.Text.Json.Nodes;
using HrdMedia.Yaml;

namespace HrdMedia.Schema;

/// <summary>Makes schemas of kinds of values. What several fields share stands once, in <see cref="Shared"/>.</summary>
/// <param name="place">The kind of file, as the field reference names it.</param>
/// <param name="languages">The languages of the catalogue.</param>
/// <param name="reference">What the fields mean.</param>
internal sealed class ValueSchemas(string place, SchemaLanguages languages, Reference reference)
{
    private readonly List<(string Name, string Json)> names = [];

    /// <summary>The schemas that others refer to (<c>$defs</c>).</summary>
    public JsonObject Shared { get; } = [];

    /// <summary>A map of these fields.</summary>
    /// <param name="ask">The reader.</param>
    /// <param name="parent">The field that holds the map; empty for a whole file.</param>
    public JsonObject OfMap(Action<Fields> ask, string parent)
    {
        var declared = Declarations.Of(ask);
        var properties = new JsonObject();
        foreach (var field in declared.Fields)
        {
            var schema = Of(field.Kind, field.Name, declared.Counts(field));
            if (reference.Find(place, parent, field.Name) is { } row &&
                Descriptions.Of(row, field.Kind, reference) is { Length: > 0 } text)
            {
                schema.Insert(0, "description", text);
            }

            properties[field.Name] = schema;
        }

        var map = new JsonObject { ["type"] = "object", ["properties"] = properties };
        MapRules.AddTo(map, declared);
        map["additionalProperties"] = false;
        return map;
    }

    private JsonObject Of(ValueKind kind, string parent, bool isEmptyWrong = false) => kind.Shape switch
    {
        WordsShape words when reference.Kind(kind.Name) is null => Words(words),
        WordsShape words => Share(kind.Name, Described(Words(words), kind)),
        TextShape text => Share(kind.Name, Described(Text(text), kind)),
        LanguagesShape several => Share($"{kind.Name} in languages", Described(Languages(several), kind)),
        NumberShape number => Number(number),
        BooleanShape => new JsonObject { ["type"] = "boolean" },
        MapShape map => Share(parent, OfMap(map.Ask, parent)),
        ListShape list => Either(List(list, parent, isEmptyWrong), Of(list.Item, parent)),
        EitherShape either => Either([.. either.Ways.Select(way => Of(way, parent))]),
        var other => throw new ArgumentException($"Of {other.GetType().Name} no schema is made.", nameof(kind)),
    };

    private JsonObject List(ListShape shape, string parent, bool isEmptyWrong)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Of(shape.Item, parent) };
        if (isEmptyWrong)
        {
            list["minItems"] = 1;
        }

        return list;
    }

    private static JsonObject Either(params IEnumerable<JsonObject> ways) => new() { ["anyOf"] = new JsonArray([.. ways]) };

    private static JsonObject Words(WordsShape shape)
    {
        var words = new JsonObject { ["type"] = "string", ["enum"] = Json.Texts(shape.Words) };
        if (shape.Meanings.Count > 0)
        {
            words["enumDescriptions"] = Json.Texts(shape.Meanings);
        }

        return words;
    }

    private static JsonObject Text(TextShape shape)
    {
        var text = new JsonObject { ["type"] = shape.CanBeNumber ? Json.Texts(["string", "number"]) : "string" };
        Limit(text, shape);
        return text;
    }

    private static void Limit(JsonObject schema, TextShape shape)
    {
        if (shape.Pattern.Length > 0)
        {
            schema["pattern"] = shape.Pattern;
        }

        if (shape.MaxLength > 0)
        {
            schema["maxLength"] = shape.MaxLength;
        }
    }

    private static JsonObject Number(NumberShape shape)
    {
        var number = new JsonObject { ["type"] = shape.IsWhole ? "integer" : "number", ["minimum"] = shape.Least };
        if (shape.Most is { } most)
        {
            number["maximum"] = most;
        }

        return number;
    }

    // Not "a text or a map": of two ways that both fail an editor can only say that neither fits.
    private JsonObject Languages(LanguagesShape shape)
    {
        var schema = new JsonObject { ["type"] = Json.Texts(["string", "number", "object"]) };
        if (shape.Single.Shape is TextShape text)
        {
            Limit(schema, text);
        }

        // Where there is one language, editors shall offer no map.
        if (languages.Others.Count > 0)
        {
            schema["properties"] = new JsonObject(languages.Others.Prepend(languages.Own)
                .Select(language => KeyValuePair.Create(language, (JsonNode?)Of(shape.Single, ""))));
        }

        schema["required"] = Json.Texts([languages.Own]);
        schema["additionalProperties"] = Of(shape.Single, "");
        schema["propertyNames"] = Of(IdentifierKinds.Language, "");
        return schema;
    }

    private JsonObject Described(JsonObject schema, ValueKind kind)
    {
        if (Descriptions.IsOfOneLanguage(kind) || reference.Kind(kind.Name) is not { } known)
        {
            return schema;
        }

        schema.Insert(0, "description", Descriptions.Of(kind.Name, known));
        if (known.Examples.Count > 0)
        {
            schema["examples"] = new JsonArray([.. known.Examples.Select(Json.OfYaml)]);
        }

        // Read by editors, which else would show people the pattern.
        schema["errorMessage"] = Descriptions.Expected(kind.Name, known) +
            (kind.Shape is LanguagesShape ? $" In a map, {languages.Own} must be there." : "");
        return schema;
    }

    private JsonObject Share(string name, JsonObject schema)
    {
        var (id, json) = (name.Replace(' ', '-').ToLowerInvariant(), schema.ToJsonString());
        var known = names.FirstOrDefault(n => n.Json == json &&
            (n.Name == id || n.Name.StartsWith(id + "-of-", StringComparison.Ordinal))).Name;
        if (known is null)
        {
            var taken = names.Count(n => n.Name == id || n.Name.StartsWith(id + "-of-", StringComparison.Ordinal));
            known = taken == 0 ? id : $"{id}-of-{taken + 1}";
            names.Add((known, json));
            Shared[known] = schema;
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{known}" };
    }
}
