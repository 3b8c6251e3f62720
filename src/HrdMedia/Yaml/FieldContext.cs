using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>What a field's kind may use while it reads a value.</summary>
/// <param name="Path">The file that is read.</param>
/// <param name="Language">The language of texts that are not maps.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record FieldContext(string Path, string Language, DiagnosticBag Diagnostics)
{
    /// <summary>Finds a long text's passage in the file, by the line where it begins; null keeps every text in memory.</summary>
    internal Func<int, string, Passage?>? Find { get; init; }

    /// <summary>The text as it rests until it is asked for.</summary>
    internal object Rest(YamlNode node, string text) => Find?.Invoke(node.Place.Line, text) ?? (object)text;
}
