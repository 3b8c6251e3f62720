namespace HrdMedia.Pipelines.Tests;

/// <summary>A module made of a function.</summary>
internal sealed class Each<TIn, TOut>(Func<Document<TIn>, EngineContext, Document<TOut>?> run) : DocumentModule<TIn, TOut>
{
    public override Document<TOut>? Run(Document<TIn> document, EngineContext context) => run(document, context);
}
