namespace HrdMedia.Yaml;

/// <summary>A value that can be written in several ways.</summary>
/// <param name="Ways">The ways, the shortest first.</param>
public sealed record EitherShape(params IReadOnlyList<ValueKind> Ways) : Shape;
