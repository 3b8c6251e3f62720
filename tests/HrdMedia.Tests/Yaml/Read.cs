using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

/// <summary>Reads one value as a kind: the value, and what is said of it.</summary>
internal static class Read
{
    public static (T Value, string[] Messages) As<T>(Kind<T> kind, string yaml)
    {
        var bag = new DiagnosticBag();
        var map = YamlReader.Read($"field: {yaml}\n", "a.yaml", bag);
        Assert.NotNull(map);
        var value = kind.Read(map["field"]!, new FieldContext("a.yaml", "en", bag));
        return (value, [.. bag.Sorted().Select(d => d.ToString())]);
    }

    public static T Good<T>(Kind<T> kind, string yaml)
    {
        var (value, messages) = As(kind, yaml);
        Assert.Empty(messages);
        return value;
    }

    public static string Bad<T>(Kind<T> kind, string yaml) => Assert.Single(As(kind, yaml).Messages);

    public static Fields Fields(string yaml, DiagnosticBag bag) =>
        new(YamlReader.Read(yaml, "a.yaml", bag)!, new FieldContext("a.yaml", "en", bag));
}
