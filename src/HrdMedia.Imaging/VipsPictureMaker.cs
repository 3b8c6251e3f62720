using HrdMedia.Pictures;
using HrdMedia.Pipelines;

namespace HrdMedia.Imaging;

/// <summary>Makes pictures with libvips. Each is made on the thread that asks for it, so that the bytes do not depend on how many
/// there are.</summary>
public sealed class VipsPictureMaker : IPictureMaker
{
    private readonly string folder;

    /// <summary>A maker.</summary>
    /// <param name="folder">Where the fonts are laid, because the library reads them from a disk; absolute.</param>
    public VipsPictureMaker(string folder) => this.folder = folder;

    /// <summary>The version of the library: another one may give other bytes. Loads it, unless it is known of the file that lies
    /// beside the program.</summary>
    /// <param name="kept">The file in which that is kept from one run to the next; absolute.</param>
    /// <exception cref="IOException">The library is not there.</exception>
    public static string Version(string kept) =>
        new VipsFile(Path.Combine(AppContext.BaseDirectory, VipsFile.Name), kept).Version(() => VipsLibrary.Version);

    /// <inheritdoc/>
    /// <exception cref="IOException">The library is not there.</exception>
    public byte[] Make(PictureRecipe recipe, ISourceTree sources)
    {
        VipsLibrary.Require();
        return recipe switch
        {
            SizeRecipe size => PictureResizer.Make(size, sources),
            WholeRecipe whole => PictureResizer.Make(whole, sources),
            CardRecipe card => CardPainter.Paint(card, CardFonts.Lay(card.Design, folder), sources),
            _ => throw new ArgumentOutOfRangeException(nameof(recipe), recipe, "Neither a size nor a whole picture nor a card."),
        };
    }
}
