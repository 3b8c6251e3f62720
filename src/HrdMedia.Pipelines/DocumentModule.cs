namespace HrdMedia.Pipelines;

/// <summary>A step over one document at a time: run in parallel, order kept.</summary>
public abstract class DocumentModule<TIn, TOut> : Module<TIn, TOut>
{
    /// <summary>Turns one document into another, or into nothing.</summary>
    public abstract Document<TOut>? Run(Document<TIn> document, EngineContext context);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Document<TOut>> Run(
        IReadOnlyList<Document<TIn>> documents, EngineContext context)
    {
        if (context.Cache is { } cache)
        {
            return cache.Run(documents, context, Run);
        }

        var results = new Document<TOut>?[documents.Count];
        Parallel.For(0, documents.Count, context.Parallelism, i =>
        {
            context.ThrowIfCancelled();
            results[i] = context.Run<TIn, TOut>(documents[i], Run);
            context.Advance();
        });
        return [.. results.OfType<Document<TOut>>()];
    }
}
