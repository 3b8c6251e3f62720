namespace HrdMedia.Yaml;

/// <summary>A map with fields of its own.</summary>
/// <param name="Ask">Asks for the fields: the reader itself.</param>
public sealed record MapShape(Action<Fields> Ask) : Shape;
