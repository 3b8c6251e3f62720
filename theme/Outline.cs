namespace HrdMedia.Theme;

/// <summary>A country on the world map, in the units of the picture.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; empty for land without one.</param>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, from the top.</param>
/// <param name="Size">How wide and high its largest part is at least; 0 for one without an outline.</param>
/// <param name="Path">Its outline as the data of an SVG path; empty when it is too small for one.</param>
public sealed record Outline(string Code, int X, int Y, int Size, string Path);
