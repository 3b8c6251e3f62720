namespace HrdMedia.Media;

/// <summary>Who shows a picture.</summary>
public enum PictureUse
{
    /// <summary>Apps, as a cover: square, 1400 to 3000 pixels, no transparency (PSP-1, Apple).</summary>
    Cover,

    /// <summary>Apps, in any shape: JPEG or PNG.</summary>
    Apps,

    /// <summary>Pages alone, which show drawings (SVG) too.</summary>
    Pages,
}
