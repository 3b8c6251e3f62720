namespace HrdMedia.Yaml;

/// <summary>A list; one value alone stands for a list of one.</summary>
/// <param name="Item">What is listed.</param>
public sealed record ListShape(ValueKind Item) : Shape;
