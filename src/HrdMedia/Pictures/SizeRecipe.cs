using System.Globalization;
using HrdMedia.Media;

namespace HrdMedia.Pictures;

/// <summary>A picture in a smaller size.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Width">The new width in pixels, at most the picture's own.</param>
/// <param name="Format">The kind of file.</param>
public sealed record SizeRecipe(PictureFile Picture, int Width, PictureFormat Format) : PictureRecipe
{
    // To be counted up with every change of how sizes are made: who has the old file keeps it under the old address.
    private const string Version = "size 1";

    /// <summary>The new height in pixels, at least 1.</summary>
    public int Height => Math.Max(1, (int)Math.Round((double)Width * Picture.Info.Height / Picture.Info.Width));

    /// <inheritdoc/>
    public override string Key =>
        KeyOf(Version, Picture.Digest, Width.ToString(CultureInfo.InvariantCulture), Format.ToString());

    /// <summary>The ending of its name.</summary>
    public string Extension => Format switch
    {
        PictureFormat.Webp => ".webp",
        PictureFormat.Png => ".png",
        _ => ".jpg",
    };
}
