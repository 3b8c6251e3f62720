using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>Measures the picture of each document.</summary>
/// <param name="get">The picture, or null.</param>
/// <param name="set">The document's value with the measured picture.</param>
/// <param name="use">Who shows it.</param>
public sealed class MeasurePictures<T>(Func<T, Artwork?> get, Func<T, Artwork, T> set, PictureUse use) : DocumentModule<T, T>
{
    /// <inheritdoc/>
    public override Document<T> Run(Document<T> document, EngineContext context) => get(document.Value) is not { } artwork
        ? document : document with { Value = set(document.Value, artwork.Measure(document.Source, use, context)) };
}
