namespace HrdMedia.Layout;

/// <summary>A picture in one of its sizes.</summary>
/// <param name="Src">Its address.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record PictureSize(string Src, int Width, int Height);
