using HrdMedia.Media;

namespace HrdMedia.Pictures;

/// <summary>In which sizes pages show a picture.</summary>
public static class PictureSizes
{
    private const int Largest = 1200;
    private const int Fallback = 768;

    private static readonly int[] Widths = [192, 384, 768, Largest];

    /// <summary>WebP, from narrow to wide, and none of a drawing; none is wider than the picture, and of a small one the last
    /// is as wide.</summary>
    public static IReadOnlyList<SizeRecipe> Webp(PictureFile picture) => picture.Info.IsDrawing ? [] :
        [.. Widths.Where(w => w < picture.Info.Width).Append(Math.Min(Largest, picture.Info.Width)).Distinct()
            .Select(w => new SizeRecipe(picture, w, PictureFormat.Webp))];

    /// <summary>For browsers without WebP: JPEG, or PNG where the picture can be transparent.</summary>
    public static SizeRecipe ForAll(PictureFile picture) => new(picture, Math.Min(Fallback, picture.Info.Width),
        picture.Info.HasAlpha ? PictureFormat.Png : PictureFormat.Jpeg);

    /// <summary>All of them.</summary>
    public static IEnumerable<SizeRecipe> Of(PictureFile picture) =>
        picture.Info.IsDrawing ? [] : Webp(picture).Append(ForAll(picture));
}
