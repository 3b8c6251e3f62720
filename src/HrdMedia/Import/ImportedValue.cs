using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>Asks the catalogue's own readers whether they take a value, so that no rule is written twice.</summary>
internal static class ImportedValue
{
    /// <summary>The value as it stands in YAML, or null when its reader refuses it; why is among the losses then.</summary>
    /// <param name="kind">The kind of the field.</param>
    /// <param name="yaml">The value.</param>
    /// <param name="element">The element that says it.</param>
    /// <param name="losses">Gets what is refused.</param>
    public static string? Accepted<T>(Kind<T> kind, string yaml, FeedElement element, ImportLosses losses)
    {
        if (Refusal(kind, yaml) is not { } reason)
        {
            return yaml;
        }

        losses.Add(element, $"<{element.Name}> cannot be kept. {reason}");
        return null;
    }

    /// <summary>What the reader says against a value, or null.</summary>
    public static string? Refusal<T>(Kind<T> kind, string yaml)
    {
        var findings = new DiagnosticBag();
        if (YamlReader.Read($"value: {yaml}", "", findings)?["value"] is { } node)
        {
            kind.Read(node, new FieldContext("", "en", findings));
        }

        return findings.Sorted().FirstOrDefault(d => d.Severity == Severity.Error)?.Message;
    }
}
