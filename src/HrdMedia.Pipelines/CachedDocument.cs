namespace HrdMedia.Pipelines;

/// <summary>What one module made of one document.</summary>
/// <param name="input">The document's value.</param>
/// <param name="source">Its source.</param>
/// <param name="result">The document that came out, or null.</param>
/// <param name="diagnostics">What the module found.</param>
/// <param name="asked">Each file that it looked for, found or not; null when it looked at all.</param>
internal sealed class CachedDocument<TIn, TOut>(
    TIn input, string source, Document<TOut>? result, Diagnostic[] diagnostics, string[]? asked)
{
    public string Source { get; } = source;

    public Document<TOut>? Result { get; } = result;

    public Diagnostic[] Diagnostics { get; } = diagnostics;

    /// <summary>Each file that the module looked for, found or not; null when it looked at all.</summary>
    public string[]? Asked { get; } = asked;

    /// <summary>Runs the module and notes what its answer rests on.</summary>
    public static CachedDocument<TIn, TOut> Of(
        Document<TIn> document, EngineContext context, Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        var sources = new RecordingSourceTree(context.Sources);
        var diagnostics = new DiagnosticBag();
        var result = new EngineContext(sources, diagnostics, context.Parallelism.MaxDegreeOfParallelism,
            cancellation: context.Parallelism.CancellationToken).Run(document, run);
        return new(document.Value, document.Source, result, [.. diagnostics.Sorted()], sources.Asked);
    }

    /// <summary>Whether it is of this very document; a file is the same when it says so of itself.</summary>
    public bool IsOf(Document<TIn> document) => Source == document.Source &&
        (ReferenceEquals(document.Value, input) || (document.Value is SourceFile file && file.Equals(input)));
}
