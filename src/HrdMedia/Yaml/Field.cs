namespace HrdMedia.Yaml;

/// <summary>A field that a reader asks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it can hold.</param>
/// <param name="IsNeeded">Whether it must be there.</param>
/// <param name="Unless">The fields of which one takes its place; empty when none does.</param>
public sealed record Field(string Name, ValueKind Kind, bool IsNeeded, IReadOnlyList<string> Unless);
