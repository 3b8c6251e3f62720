using System.Text.Json.Nodes;
using HrdMedia.Yaml;

namespace HrdMedia.Schema;

/// <summary>What must and must not stand together in a map.</summary>
internal static class MapRules
{
    /// <summary>Adds the rules to the map's schema.</summary>
    public static void AddTo(JsonObject map, Declarations declared)
    {
        var required = declared.Fields.Where(f => f.IsNeeded && f.Unless.Count == 0).Select(f => f.Name).ToArray();
        if (required.Length > 0)
        {
            map["required"] = Json.Texts(required);
        }

        if (declared.Needs.Count > 0)
        {
            map["dependentRequired"] = new JsonObject(declared.Needs.Select(need =>
                KeyValuePair.Create(need.Name, (JsonNode?)Json.Texts([need.Needs]))));
        }

        var rules = declared.Fields.Where(f => f.Unless.Count > 0)
            .GroupBy(f => string.Join(',', f.Unless)).Select(Unless)
            .Concat(declared.Exclusive.SelectMany(Exclusive)).ToArray();
        if (rules.Length > 0)
        {
            map["allOf"] = new JsonArray([.. rules]);
        }
    }

    private static JsonObject Unless(IEnumerable<Field> fields) => new()
    {
        ["if"] = new JsonObject
        {
            ["not"] = new JsonObject { ["anyOf"] = new JsonArray([.. fields.First().Unless.Select(other => Required(other))]) },
        },
        ["then"] = Required([.. fields.Select(f => f.Name)]),
    };

    // The last of them decides: it is the one that the reader's message leaves.
    private static IEnumerable<JsonObject> Exclusive(IReadOnlyList<string> names) => names.Skip(1).Select((name, i) => new
        JsonObject
    {
        ["if"] = Required(name),
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject(names.Take(i + 1).Select(other =>
                KeyValuePair.Create(other, (JsonNode?)JsonValue.Create(false)))),
        },
    });

    private static JsonObject Required(params IEnumerable<string> names) => new() { ["required"] = Json.Texts(names) };
}
