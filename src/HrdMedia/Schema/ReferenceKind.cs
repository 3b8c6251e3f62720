namespace HrdMedia.Schema;

/// <summary>A kind of value as the field reference describes it.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Examples">Values, as YAML.</param>
public sealed record ReferenceKind(string Form, IReadOnlyList<string> Examples);
