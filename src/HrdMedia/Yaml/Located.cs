using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>A value and where it is written.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it is written.</param>
public readonly record struct Located<T>(T Value, Place Place);
