namespace HrdMedia.Media;

/// <summary>What the headers of a picture say.</summary>
/// <param name="MediaType">The type by RFC 2046, for example <c>image/png</c>.</param>
/// <param name="Width">Width in pixels of the picture as it is to be seen, at least 1.</param>
/// <param name="Height">Height in pixels of the picture as it is to be seen, at least 1.</param>
/// <param name="HasAlpha">Whether it can be transparent.</param>
/// <param name="ColorSpace">How it says its colours.</param>
public sealed record PictureInfo(string MediaType, int Width, int Height, bool HasAlpha, PictureColor ColorSpace)
{
    /// <summary>How it is stored, by Exif 2.32, 4.6.4: 1 upright, 2 to 8 turned or mirrored.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether its colours are meant by a profile other than sRGB: without it they would be others.</summary>
    public bool HasProfile { get; init; }

    /// <summary>Whether it is drawn by lines (SVG): it has no pixels, and apps do not show it.</summary>
    public bool IsDrawing => MediaType == "image/svg+xml";

    /// <summary>Whether it looks right only with something that is removed, so that its pixels have to be written anew.</summary>
    public bool IsMadeAnew => Orientation > 1 || HasProfile;
}
