using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>
/// The fields of one map, asked for by name. Asking for a field declares it: what is never asked for is unknown.
/// A recorder sees each declaration, so that field reference and schema come from the readers themselves.
/// </summary>
public sealed class Fields
{
    private readonly YamlMap map;
    private readonly FieldContext context;
    private readonly List<string> asked = [];

    /// <summary>Wraps a map.</summary>
    public Fields(YamlMap map, FieldContext context) => (this.map, this.context) = (map, context);

    /// <summary>Where the map begins.</summary>
    public Place Place => map.Place;

    /// <summary>The names that have been asked for, in order.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>Whether the field is written with a value.</summary>
    public bool Has(string name) => map[name] is { } node and not YamlScalar { IsEmpty: true };

    /// <summary>Where the field's value stands, or where the map begins.</summary>
    public Place PlaceOf(string name) => map[name]?.Place ?? map.Place;

    /// <summary>The field's value; an error and the fallback when it is missing.</summary>
    public T Required<T>(string name, Kind<T> kind)
    {
        if (Has(name))
        {
            return Optional(name, kind, kind.Fallback);
        }

        asked.Add(name);
        context.Diagnostics.Error(FieldCodes.Missing, map[name]?.Place ?? map.Place,
            $"The field '{name}' is missing. Add a line '{name}: …' ({kind.Name}).");
        return kind.Fallback;
    }

    /// <summary>The field's value, or <paramref name="absent"/> when it is not written.</summary>
    public T Optional<T>(string name, Kind<T> kind, T absent)
    {
        asked.Add(name);
        return map[name] is { } node and not YamlScalar { IsEmpty: true } ? kind.Read(node, context) : absent;
    }

    /// <summary>The field's value, or the kind's fallback (an empty list, an empty text, null) when it is not written.</summary>
    public T Optional<T>(string name, Kind<T> kind) => Optional(name, kind, kind.Fallback);

    /// <summary>The field's value, or null when it is not written.</summary>
    public T? OptionalValue<T>(string name, Kind<T> kind)
        where T : struct
    {
        asked.Add(name);
        return Has(name) ? kind.Read(map[name]!, context) : null;
    }

    /// <summary>Reports an error at a field.</summary>
    public void Error(string name, string code, string message) =>
        context.Diagnostics.Error(code, PlaceOf(name), message);

    /// <summary>Reports every field that has not been asked for.</summary>
    public void RejectUnknown()
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!asked.Contains(key.Text))
            {
                var others = asked.Where(name => map[name] is null);
                context.Diagnostics.Error(FieldCodes.Unknown, key.Place, $"Unknown field '{key.Text}'. " +
                    Suggestion.For(key.Text, others, $"The fields here are: {string.Join(", ", asked)}."));
            }
        }
    }
}
