using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>What a field's kind may use while it reads a value.</summary>
/// <param name="Path">The file that is read.</param>
/// <param name="Language">The language of texts that are not maps.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record FieldContext(string Path, string Language, DiagnosticBag Diagnostics);
