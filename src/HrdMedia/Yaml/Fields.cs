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
    private readonly List<string> needed = [];

    /// <summary>Wraps a map.</summary>
    public Fields(YamlMap map, FieldContext context) => (this.map, this.context) = (map, context);

    /// <summary>Where the map begins.</summary>
    public Place Place => map.Place;

    /// <summary>The names that have been asked for, in order.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>The names among them that must be there.</summary>
    public IReadOnlyList<string> Needed => needed;

    /// <summary>Whether the field is written with a value.</summary>
    public bool Has(string name) =>
        map[name] is { } node and not YamlScalar { IsEmpty: true } and not YamlList { Items.Count: 0 };

    /// <summary>Where the field's value stands, or where the map begins.</summary>
    public Place PlaceOf(string name) => map[name]?.Place ?? map.Place;

    /// <summary>The field's value; an error and the fallback when it is missing.</summary>
    public T Required<T>(string name, Kind<T> kind)
    {
        needed.Add(name);
        if (Has(name))
        {
            return Optional(name, kind, kind.Fallback);
        }

        asked.Add(name);
        var example = kind.Example;
        context.Diagnostics.Error(FieldCodes.Missing, PlaceOf(name), map[name] is null
            ? $"The field '{name}' is missing. Add {(map.Place.Column <= 1 ? "a line " : "")}'{name}: {example}' " +
                $"({kind.Name})."
            : $"The field '{name}' is empty. Write its value after the colon, like '{name}: {example}' ({kind.Name}).",
            RepairOf(name, example));
        return kind.Fallback;
    }

    /// <summary>The field's value, or <paramref name="absent"/> when it is not written.</summary>
    public T Optional<T>(string name, Kind<T> kind, T absent)
    {
        asked.Add(name);
        return Has(name) ? kind.Read(map[name]!, context) : absent;
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
        // Asked once: a file of twenty thousand wrong keys is still answered within a moment.
        var absent = asked.Where(name => map[name] is null).ToArray();
        foreach (var (key, _) in map.Entries)
        {
            if (!asked.Contains(key.Text))
            {
                context.Diagnostics.Error(FieldCodes.Unknown, key.Place,
                    $"Unknown field '{key.Text}'. {Advice(key.Text, absent)}", Suggestion.RepairOf(key, absent));
            }
        }
    }

    // The file's own guid may be any fresh one; every other value, and every other thing's guid, somebody has to know.
    private Repair? RepairOf(string name, string example) => name != "guid" || map.Place.Column > 1 ? null
        : map.Entries.FirstOrDefault(e => e.Key.Text == name).Key is { } key ? new Repair(key.Place, "guid:", $"guid: {example}")
        : map.Entries is [_, var second, ..] ? new Repair(second.Key.Place, "", $"guid: {example}\n") : null;

    private string Advice(string key, string[] absent)
    {
        var near = Suggestion.Nearest(key, absent);
        return near is not null ? $"Did you mean '{near}'?"
            : Suggestion.Nearest(key, asked) is { } there ? $"'{there}' is there already: delete one of the two."
            : $"The fields here are: {string.Join(", ", asked)}.";
    }
}
