using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using NetVips;

namespace HrdMedia.Imaging;

/// <summary>Makes pictures with libvips. Each is made on the thread that asks for it, so that the bytes do not depend on how many
/// there are.</summary>
public sealed class VipsPictureMaker : IPictureMaker
{
    private readonly string folder;

    /// <summary>A maker.</summary>
    /// <param name="folder">Where the fonts are laid, because the library reads them from a disk; absolute.</param>
    /// <exception cref="IOException">The library is not there.</exception>
    public VipsPictureMaker(string folder)
    {
        this.folder = folder;
        if (!ModuleInitializer.VipsInitialized)
        {
            throw new IOException("The picture library libvips is not beside the program or is of another machine. " +
                "Copy it there from where the program was published.");
        }

        // What has been made is kept by ourselves, on the disk; the library's memory of it would only grow.
        // What it warns of would stand among our own findings without saying of which file; what matters comes as an exception.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>The version of the library: another one may give other bytes.</summary>
    public static string Version { get; } = $"libvips {NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}." +
        $"{NetVips.NetVips.Version(2)}";

    /// <inheritdoc/>
    public byte[] Make(PictureRecipe recipe, ISourceTree sources) => recipe switch
    {
        SizeRecipe size => PictureResizer.Make(size, sources),
        WholeRecipe whole => PictureResizer.Make(whole, sources),
        CardRecipe card => CardPainter.Paint(card, CardFonts.Lay(card.Design, folder), sources),
        _ => throw new ArgumentOutOfRangeException(nameof(recipe), recipe, "Neither a size nor a whole picture nor a card."),
    };
}
