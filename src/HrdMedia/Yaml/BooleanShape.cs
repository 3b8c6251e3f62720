namespace HrdMedia.Yaml;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanShape : Shape;
