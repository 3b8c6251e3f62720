namespace HrdMedia.Yaml;

/// <summary>A single value that is text.</summary>
/// <param name="Pattern">What it must match, as ECMA-262 and .NET both read it with Unicode on; empty for any text.</param>
/// <param name="MaxLength">The most characters that it may have, or 0.</param>
/// <param name="CanBeNumber">Whether it may look like a number without quotes: a title can be 1984, an address cannot.</param>
public sealed record TextShape(string Pattern = "", int MaxLength = 0, bool CanBeNumber = false) : Shape;
