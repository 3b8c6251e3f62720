using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>
/// The fields of one map, asked for by name. Asking for a field declares it: what is never asked for is unknown.
/// <see cref="Declarations"/> see each, so that field reference and schema come from the readers themselves.
/// </summary>
public sealed class Fields
{
    private readonly YamlMap map;
    private readonly FieldContext context;
    private readonly Declarations? declarations;
    private readonly List<string> asked = new(8);

    // A bit for each of the first entries that has been asked for: nearly always all have in the end.
    private ulong found;
    private readonly List<string> needed = new(4);

    // Nearly always none.
    private List<(string Name, string Message, Repair? Repair)>? missing;

    /// <summary>Wraps a map.</summary>
    public Fields(YamlMap map, FieldContext context) => (this.map, this.context) = (map, context);

    internal Fields(YamlMap map, FieldContext context, Declarations declarations)
        : this(map, context) => this.declarations = declarations;

    /// <summary>Where the map begins.</summary>
    public Place Place => map.Place;

    /// <summary>The names that have been asked for, in order.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>The names among them that must be there.</summary>
    public IReadOnlyList<string> Needed => needed;

    /// <summary>Whether the field is written with a value.</summary>
    public bool Has(string name) => map[name] is { } node && IsWritten(node);

    /// <summary>Where the field's value stands, or where the map begins.</summary>
    public Place PlaceOf(string name) => map[name]?.Place ?? map.Place;

    /// <summary>The field's value; an error and the fallback when it is missing.</summary>
    public T Required<T>(string name, Kind<T> kind)
    {
        declarations?.Add(name, kind, isNeeded: true);
        return Need(name, kind);
    }

    /// <summary>The field's value; an error and the fallback when neither it nor one that takes its place is there.</summary>
    public T RequiredUnless<T>(string name, Kind<T> kind, params IReadOnlyList<string> others)
    {
        declarations?.Add(name, kind, isNeeded: true, others);
        return others.Any(Has) ? Take(name, kind, kind.Fallback) : Need(name, kind);
    }

    /// <summary>The field's value, or <paramref name="absent"/> when it is not written.</summary>
    public T Optional<T>(string name, Kind<T> kind, T absent)
    {
        declarations?.Add(name, kind, isNeeded: false);
        return Take(name, kind, absent);
    }

    /// <summary>The field's value, or the kind's fallback (an empty list, an empty text, null) when it is not written.</summary>
    public T Optional<T>(string name, Kind<T> kind) => Optional(name, kind, kind.Fallback);

    /// <summary>The field's value, or null when it is not written.</summary>
    public T? OptionalValue<T>(string name, Kind<T> kind)
        where T : struct
    {
        declarations?.Add(name, kind, isNeeded: false);
        return Ask(name) is { } node ? kind.Read(node, context) : null;
    }

    /// <summary>Reports an error at a field that is there without the one that gives it a meaning.</summary>
    public void Needs(string name, string other, string message)
    {
        declarations?.AddNeed(name, other);
        if (Has(name) && !Has(other))
        {
            Error(name, FieldCodes.Missing, message);
        }
    }

    /// <summary>Reports an error when several fields are there of which one excludes the others.</summary>
    /// <param name="names">The fields.</param>
    /// <param name="message">What is said at the first of those that are there, of it and the last.</param>
    public void AtMostOne(IReadOnlyList<string> names, Func<string, string, string> message)
    {
        declarations?.AddExclusive(names);
        if (names.Where(Has).ToArray() is [var first, .., var last])
        {
            Error(first, FieldCodes.Conflict, message(first, last));
        }
    }

    /// <summary>Reports an error at a field.</summary>
    public void Error(string name, string code, string message) =>
        context.Diagnostics.Error(code, PlaceOf(name), message);

    /// <summary>Reports every field that has not been asked for, and those that were needed and are not there: one that is only
    /// misspelt is not missing as well.</summary>
    public void RejectUnknown()
    {
        if (missing is null && map.Entries.Length < 64 && found == (1UL << map.Entries.Length) - 1)
        {
            return;
        }

        // Asked once: a file of twenty thousand wrong keys is still answered within a moment.
        var absent = asked.Where(name => map[name] is null).ToArray();
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries)
        {
            if (!asked.Contains(key.Text) && PlaceFields.Contains(key.Text))
            {
                context.Diagnostics.Error(Checks.ReaderSafetyCodes.PlaceField, key.Place,
                    $"'{key.Text}' would tell a place: a country is the finest that is ever published, because more can " +
                    "lead to people at risk. Delete it.");
            }
            else if (!asked.Contains(key.Text))
            {
                var near = Suggestion.Nearest(key.Text, absent);
                misspelt.Add(near ?? "");
                context.Diagnostics.Error(FieldCodes.Unknown, key.Place,
                    $"Unknown field '{key.Text}'. {Advice(key.Text, near)}", Suggestion.RepairOf(key, absent));
            }
        }

        foreach (var (name, message, repair) in (missing ?? []).Where(field => !misspelt.Contains(field.Name)))
        {
            context.Diagnostics.Error(FieldCodes.Missing, PlaceOf(name), message, repair);
        }
    }

    private T Need<T>(string name, Kind<T> kind)
    {
        needed.Add(name);
        if (Ask(name) is { } node)
        {
            return kind.Read(node, context);
        }

        var example = kind.Example;
        (missing ??= []).Add((name, map[name] is null
            ? $"The field '{name}' is missing. Add {(map.Place.Column <= 1 ? "a line " : "")}'{name}: {example}' ({kind.Name})."
            : $"The field '{name}' is empty. Write its value after the colon, like '{name}: {example}' ({kind.Name}).",
            RepairOf(name, example)));
        return kind.Fallback;
    }

    private T Take<T>(string name, Kind<T> kind, T absent) => Ask(name) is { } node ? kind.Read(node, context) : absent;

    // The field's value, or null when it is not written or has none.
    private YamlNode? Ask(string name)
    {
        asked.Add(name);
        var index = map.IndexOf(name);
        found |= index is >= 0 and < 64 ? 1UL << index : 0;
        return index >= 0 && IsWritten(map.Entries[index].Value) ? map.Entries[index].Value : null;
    }

    private static bool IsWritten(YamlNode node) => node is not YamlScalar { IsEmpty: true } and not YamlList { Items.Count: 0 };

    // The file's own guid may be any fresh one; every other value, and every other thing's guid, somebody has to know.
    private Repair? RepairOf(string name, string example) => name != "guid" || map.Place.Column > 1 ? null
        : map.Entries.FirstOrDefault(e => e.Key.Text == name).Key is { } key ? new Repair(key.Place, "guid:", $"guid: {example}")
        : map.Entries is [_, var second, ..] ? new Repair(second.Key.Place, "", $"guid: {example}\n") : null;

    private string Advice(string key, string? near) => near is not null ? $"Did you mean '{near}'?"
        : Suggestion.Nearest(key, asked) is { } there ? $"'{there}' is there already: delete one of the two."
        : $"The fields here are: {string.Join(", ", asked)}.";
}
