namespace HrdMedia.Media;

/// <summary>How a picture says its colours.</summary>
public enum PictureColor
{
    /// <summary>Red, green, blue.</summary>
    Rgb,

    /// <summary>Shades of grey.</summary>
    Gray,

    /// <summary>Printer's inks, which browsers and podcast apps show wrongly.</summary>
    Cmyk,

    /// <summary>Numbers in a palette.</summary>
    Indexed,
}
