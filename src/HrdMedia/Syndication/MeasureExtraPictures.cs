using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Syndication;

/// <summary>Measures the pictures besides the cover.</summary>
/// <param name="get">The fields that hold them.</param>
/// <param name="set">The document's value with the measured pictures.</param>
public sealed class MeasureExtraPictures<T>(Func<T, EntryFields> get, Func<T, EntryFields, T> set) : DocumentModule<T, T>
{
    /// <inheritdoc/>
    public override Document<T> Run(Document<T> document, EngineContext context)
    {
        var fields = get(document.Value);
        return fields.Images.Count == 0 ? document : document with { Value = set(document.Value, fields with
        {
            Images = [.. fields.Images
                .Select(image => image with { Artwork = image.Artwork.Measure(document.Source, PictureUse.Apps, context) })],
        }) };
    }
}
