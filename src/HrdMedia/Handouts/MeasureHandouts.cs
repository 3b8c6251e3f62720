using HrdMedia.Pipelines;

namespace HrdMedia.Handouts;

/// <summary>Measures the documents of each catalogue file.</summary>
/// <param name="measure">The value with its documents measured by the function that it is given.</param>
public sealed class MeasureHandouts<T>(Func<T, Func<IReadOnlyList<Handout>, IReadOnlyList<Handout>>, T> measure)
    : DocumentModule<T, T>
{
    /// <inheritdoc/>
    public override Document<T> Run(Document<T> document, EngineContext context) => document with
    {
        Value = measure(document.Value, handouts => handouts.Count == 0 ? handouts : handouts.Measure(document.Source, context)),
    };
}
