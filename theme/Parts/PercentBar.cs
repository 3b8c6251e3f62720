namespace HrdMedia.Theme.Parts;

/// <summary>A part of a whole, drawn as a bar.</summary>
/// <param name="Percent">0 to 100.</param>
public sealed record PercentBar(decimal Percent);
