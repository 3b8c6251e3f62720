using System.Security.Cryptography;
using HrdMedia.Checks;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Media;

/// <summary>Measures pictures.</summary>
public static class ArtworkMeasuring
{
    /// <summary>The picture with what was measured of it; as it was when it cannot be used, which is then reported.</summary>
    /// <param name="artwork">The picture.</param>
    /// <param name="source">The file that names it.</param>
    /// <param name="use">Who shows it.</param>
    /// <param name="context">The run.</param>
    public static Artwork Measure(this Artwork artwork, string source, PictureUse use, EngineContext context)
    {
        if (artwork.Url.Length > 0 || SourceFiles.Beside(source, artwork.File, "the picture", context) is not { } file)
        {
            return artwork;
        }

        using var stream = context.Sources.Open(file);
        var reading = PictureReader.Read(stream, file.Name);
        if ((reading.Problem ?? Check(reading.Info!, file.Name, use)) is { } problem)
        {
            context.Diagnostics.Error(problem.Code, artwork.File.Place, problem.Message);
            return artwork;
        }

        if (use == PictureUse.Cover)
        {
            CheckCover(reading.Info!, artwork.File, context.Diagnostics);
        }

        stream.Position = 0;
        var digest = Convert.ToHexStringLower(SHA256.HashData(stream));
        context.Note(Fingerprint.Of(digest));
        return artwork with { Picture = new PictureFile(file, reading.Info!, digest) };
    }

    private static MediaProblem? Check(PictureInfo info, string name, PictureUse use) => info.IsDrawing && use != PictureUse.Pages
        ? new(MediaDiagnostics.PictureUnsupported, $"'{name}' is an SVG drawing, which podcast apps do not show. Save it as JPEG "
            + "or PNG; a drawing can be the picture of a person.") : PictureCleaner.Check(info, name);

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
