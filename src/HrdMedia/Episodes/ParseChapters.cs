using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Episodes;

/// <summary>Reads the chapters that stand in a file of their own, and measures the pictures of all.</summary>
public sealed class ParseChapters : DocumentModule<Episode, Episode>
{
    /// <inheritdoc/>
    public override Document<Episode> Run(Document<Episode> document, EngineContext context)
    {
        var episode = document.Value;
        if (episode.ChaptersFile is { } name &&
            SourceFiles.Beside(document.Source, name, "the chapters file", context) is { } file)
        {
            episode = episode with { Chapters = ChaptersFile.Read(file, episode.Title.Language, context) };
        }

        if (episode.Chapters.Any(c => c.Image is not null))
        {
            episode = episode with
            {
                Chapters = [.. episode.Chapters.Select(c => c with { Image = Measure(c.Image, document.Source, context) })],
            };
        }

        return document with { Value = episode };
    }

    private static Artwork? Measure(Artwork? image, string source, EngineContext context) =>
        image is null ? null : image.Measure(source, PictureUse.Apps, context);
}
