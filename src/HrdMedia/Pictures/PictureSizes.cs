using HrdMedia.Media;

namespace HrdMedia.Pictures;

/// <summary>In which sizes pages show a picture.</summary>
public static class PictureSizes
{
    private const int Largest = 1200;
    private const int Fallback = 768;

    // What small screens of players show; the second where the first does not fit.
    private static readonly int[] InTags = [300, 192];

    private static readonly int[] Widths = [192, 384, 768, Largest];

    /// <summary>WebP, from narrow to wide, and none of a drawing; none is wider than the picture, and of a small one the last
    /// is as wide.</summary>
    public static IReadOnlyList<SizeRecipe> Webp(PictureFile picture) => picture.Info.IsDrawing ? [] :
        [.. Widths.Where(w => w < picture.Info.Width).Append(Math.Min(Largest, picture.Info.Width)).Distinct()
            .Select(w => new SizeRecipe(picture, w, PictureFormat.Webp))];

    /// <summary>For browsers without WebP: JPEG, or PNG where the picture can be transparent.</summary>
    public static SizeRecipe ForAll(PictureFile picture) => new(picture, Math.Min(Fallback, picture.Info.Width),
        picture.Info.HasAlpha ? PictureFormat.Png : PictureFormat.Jpeg);

    /// <summary>For the tags of a recording, the largest first: not interlaced, which old players cannot draw.</summary>
    public static IReadOnlyList<SizeRecipe> ForTags(PictureFile picture) =>
        [.. InTags.Select(w => new SizeRecipe(picture, Math.Min(w, picture.Info.Width), PictureFormat.BaselineJpeg)).Distinct()];

    /// <summary>All that pages show.</summary>
    public static IEnumerable<SizeRecipe> Of(PictureFile picture) =>
        picture.Info.IsDrawing ? [] : Webp(picture).Append(ForAll(picture));
}
