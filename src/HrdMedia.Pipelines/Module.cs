namespace HrdMedia.Pipelines;

/// <summary>A step over all documents of one pipeline.</summary>
public abstract class Module<TIn, TOut>
{
    /// <summary>Turns documents into documents; what is wrong goes to <see cref="EngineContext.Diagnostics"/>.</summary>
    public abstract IReadOnlyList<Document<TOut>> Run(IReadOnlyList<Document<TIn>> documents, EngineContext context);
}
