namespace HrdMedia.Yaml;

/// <summary>A text, or a map from language to text.</summary>
/// <param name="Single">The text in one language.</param>
public sealed record LanguagesShape(ValueKind Single) : Shape;
