using System.Security.Cryptography;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Media;

/// <summary>Measures one picture.</summary>
internal static class PictureMeasure
{
    /// <summary>The picture with what was measured, or null when it cannot be published; why not is in the diagnostics.</summary>
    /// <param name="artwork">The picture.</param>
    /// <param name="source">The file that names it.</param>
    /// <param name="check">A further rule for it, or null.</param>
    /// <param name="context">The run.</param>
    public static Artwork? Of(
        Artwork artwork, string source, Action<PictureInfo, Located<string>, DiagnosticBag>? check, EngineContext context)
    {
        if (SourceFiles.Beside(source, artwork.File, "the picture", context) is not { } file)
        {
            return null;
        }

        using var stream = context.Sources.Open(file);
        var reading = PictureReader.Read(stream, file.Name);
        if ((reading.Problem ?? PictureCleaner.Check(reading.Info!, file.Name)) is { } problem)
        {
            context.Diagnostics.Error(problem.Code, artwork.File.Place, problem.Message);
            return null;
        }

        check?.Invoke(reading.Info!, artwork.File, context.Diagnostics);
        stream.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream))[..8];
        return artwork with { Picture = new PictureFile(file, reading.Info!, hash) };
    }
}
