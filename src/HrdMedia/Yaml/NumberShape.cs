namespace HrdMedia.Yaml;

/// <summary>A number.</summary>
/// <param name="IsWhole">Whether it has no fraction.</param>
/// <param name="Least">The smallest that may be written.</param>
/// <param name="Most">The largest that may be written, or null.</param>
public sealed record NumberShape(bool IsWhole, decimal Least, decimal? Most) : Shape;
