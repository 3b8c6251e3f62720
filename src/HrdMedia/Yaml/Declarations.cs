using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>All that a reader asks of a map, found by asking the reader itself: schema and reader cannot part.</summary>
public sealed class Declarations
{
    private readonly List<Field> fields = [];
    private readonly List<(string Name, string Needs)> needs = [];
    private readonly List<IReadOnlyList<string>> exclusive = [];

    private Declarations()
    {
    }

    /// <summary>The fields, in the order in which they are asked for.</summary>
    public IReadOnlyList<Field> Fields => fields;

    /// <summary>Fields that mean nothing without another one.</summary>
    public IReadOnlyList<(string Name, string Needs)> Needs => needs;

    /// <summary>Groups of fields of which one excludes the others.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Exclusive => exclusive;

    /// <summary>Whether it counts that the field is there: an empty list is none.</summary>
    public bool Counts(Field field) => field.IsNeeded || exclusive.Any(names => names.Contains(field.Name)) ||
        needs.Any(need => need.Name == field.Name || need.Needs == field.Name);

    /// <summary>What is asked of a map that has no field.</summary>
    /// <param name="ask">Asks for the fields.</param>
    public static Declarations Of(Action<Fields> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var declarations = new Declarations();
        ask(new Fields(new YamlMap([], default), new FieldContext("", "en", new DiagnosticBag()), declarations));
        return declarations;
    }

    internal void Add(string name, ValueKind kind, bool isNeeded, IReadOnlyList<string>? unless = null) =>
        fields.Add(new Field(name, kind, isNeeded, unless ?? []));

    internal void AddNeed(string name, string needs) => this.needs.Add((name, needs));

    internal void AddExclusive(IReadOnlyList<string> names) => exclusive.Add(names);
}
