namespace HrdMedia.Layout;

/// <summary>A picture on a page.</summary>
/// <param name="Src">Its address.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Credit">Who made it.</param>
public sealed record PictureView(string Src, Wording Alt, int Width, int Height, Wording Credit);
