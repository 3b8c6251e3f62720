using HrdMedia.Checks;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Media;

/// <summary>Measures the picture of each document.</summary>
/// <param name="get">The picture, or null.</param>
/// <param name="set">The document's value with the measured picture.</param>
/// <param name="square">Whether apps will show it as cover: square, 1400 to 3000 pixels, no transparency (PSP-1, Apple).</param>
public sealed class MeasurePictures<T>(Func<T, Artwork?> get, Func<T, Artwork, T> set, bool square) : DocumentModule<T, T>
{
    /// <inheritdoc/>
    public override Document<T> Run(Document<T> document, EngineContext context)
    {
        return get(document.Value) is { } artwork &&
            PictureMeasure.Of(artwork, document.Source, square ? CheckCover : null, context) is { } measured
            ? document with { Value = set(document.Value, measured) } : document;
    }

    private static void CheckCover(PictureInfo info, Located<string> file, DiagnosticBag diagnostics)
    {
        if (info.Width != info.Height || info.Width is < 1400 or > 3000)
        {
            diagnostics.Error(PodcastCodes.Artwork, file.Place,
                $"'{file.Value}' has {info.Width} x {info.Height} pixels; apps take squares of 1400 to 3000. Save it as 3000 " +
                    "x 3000.");
        }
        else if (info.HasAlpha || info.ColorSpace == PictureColor.Cmyk)
        {
            diagnostics.Error(PodcastCodes.Artwork, file.Place,
                $"'{file.Value}' is transparent or made for print (CMYK), which apps show wrongly. Save it as RGB without " +
                    "transparency.");
        }
    }
}
