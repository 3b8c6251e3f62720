using System.Buffers;
using HrdMedia.Media;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using NetVips;

namespace HrdMedia.Imaging;

/// <summary>Makes sizes of pictures: upright, in sRGB, without metadata.</summary>
internal static class PictureResizer
{
    /// <summary>The file.</summary>
    public static byte[] Make(SizeRecipe recipe, ISourceTree sources)
    {
        using var image = Read(recipe.Picture, recipe.Width, recipe.Height, sources);
        return Decoding(recipe.Picture, () => recipe.Format switch
        {
            // AVIF would be a third smaller still, but takes five to ten times as long to make, and old phones long to draw.
            PictureFormat.Webp => image.WebpsaveBuffer(q: 78, effort: 4, keep: Enums.ForeignKeep.None),
            PictureFormat.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
            PictureFormat.BaselineJpeg => image.JpegsaveBuffer(q: 75, optimizeCoding: true, keep: Enums.ForeignKeep.None),
            _ => image.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        });
    }

    /// <summary>The file in its own size.</summary>
    public static byte[] Make(WholeRecipe recipe, ISourceTree sources)
    {
        var (picture, info) = (recipe.Picture, recipe.Picture.Info);
        using var image = Read(picture, info.Width, info.Height, sources);
        var bytes = Decoding(picture, () => info.MediaType == "image/png"
            ? image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None)
            : image.JpegsaveBuffer(q: 90, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None));

        // The library writes the source's resolution again.
        var cleaned = new ArrayBufferWriter<byte>(bytes.Length);
        PictureCleaner.Write(new MemoryStream(bytes), info with { Orientation = 1 }, cleaned);
        return cleaned.WrittenSpan.ToArray();
    }

    /// <summary>A picture of this size; what does not fit its shape is cut off at the edges.</summary>
    /// <exception cref="UndecodablePictureException">It cannot be decoded.</exception>
    public static Image Read(PictureFile picture, int width, int height, ISourceTree sources)
    {
        // PictureReader has refused what would not fit into memory, and what is neither PNG nor JPEG.
        var bytes = new byte[picture.Source.Length];
        using (var stream = sources.Open(picture.Source))
        {
            stream.ReadExactly(bytes);
        }

        return Decoding(picture, () =>
        {
            // Decoded whole before it is made smaller: what reads only as much as it needs at a time passes over what it
            // cannot read, and leaves it black. Read in one go, or the library would keep a whole one of its own as well.
            using var coded = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
            using var whole = coded.CopyMemory();
            using var small = whole.ThumbnailImage(width, height: height, crop: Enums.Interesting.Centre, outputProfile: "srgb");
            using var colours = small.Colourspace(Enums.Interpretation.Srgb);
            return colours.CopyMemory();
        });
    }

    private static T Decoding<T>(PictureFile picture, Func<T> decode)
    {
        try
        {
            return decode();
        }
        catch (VipsException e)
        {
            throw new UndecodablePictureException(picture, e.Message);
        }
    }
}
