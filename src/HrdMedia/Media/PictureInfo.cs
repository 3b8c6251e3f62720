namespace HrdMedia.Media;

/// <summary>What the headers of a picture say.</summary>
/// <param name="MediaType">The type by RFC 2046, for example <c>image/png</c>.</param>
/// <param name="Width">Width in pixels, at least 1.</param>
/// <param name="Height">Height in pixels, at least 1.</param>
/// <param name="HasAlpha">Whether it can be transparent.</param>
/// <param name="ColorSpace">How it says its colours.</param>
public sealed record PictureInfo(string MediaType, int Width, int Height, bool HasAlpha, PictureColor ColorSpace);
