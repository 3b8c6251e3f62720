namespace HrdMedia.Pipelines;

/// <summary>Several steps as one: each document goes through all of them before its worker takes the next one, so that what is
/// between two steps lives for a moment, and not until all documents are there.</summary>
/// <param name="steps">The steps, in order.</param>
internal sealed class Steps<T>(IReadOnlyList<DocumentModule<T, T>> steps) : DocumentModule<T, T>
{
    /// <inheritdoc/>
    public override Document<T>? Run(Document<T> document, EngineContext context)
    {
        var result = document;
        for (var i = 0; i < steps.Count && result is not null; i++)
        {
            result = steps[i].Run(result, context);
        }

        return result;
    }
}
