using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>Measures the picture of each document.</summary>
/// <param name="get">The picture, or null.</param>
/// <param name="set">The document's value with the measured picture.</param>
/// <param name="square">Whether apps will show it as cover.</param>
public sealed class MeasurePictures<T>(Func<T, Artwork?> get, Func<T, Artwork, T> set, bool square) : DocumentModule<T, T>
{
    /// <inheritdoc/>
    public override Document<T> Run(Document<T> document, EngineContext context) => get(document.Value) is not { } artwork
        ? document : document with { Value = set(document.Value, artwork.Measure(document.Source, square, context)) };
}
