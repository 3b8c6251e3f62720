namespace HrdMedia.Pipelines;

/// <summary>One kind of thing on its way from files to documents.</summary>
public abstract class Pipeline
{
    /// <summary>Whether this pipeline reads <paramref name="file"/>.</summary>
    public abstract bool Reads(SourceFile file);

    /// <summary>First phase: the sources' files become documents.</summary>
    public void Input(EngineContext context) =>
        Input(context.Cache?.Select(Reads, context.Sources) ?? SelectedFiles.Of(Reads, context.Sources), context);

    /// <summary>Turns files into documents.</summary>
    protected abstract void Input(IReadOnlyList<Document<SourceFile>> files, EngineContext context);

    /// <summary>Second phase: documents are worked on; every pipeline has finished its input by then.</summary>
    public abstract void Process(EngineContext context);
}

/// <summary>One kind of thing on its way from files to documents of <typeparamref name="T"/>.</summary>
/// <param name="selects">Which files are this kind of thing.</param>
/// <param name="input">Turns a file into a document.</param>
/// <param name="process">Steps over each document, run in this order.</param>
public sealed class Pipeline<T>(
    Func<SourceFile, bool> selects, Module<SourceFile, T> input, params DocumentModule<T, T>[] process) : Pipeline
{
    private readonly Steps<T>? steps = process is [] ? null : new(process);

    /// <summary>The documents as the last finished phase left them, in the order of their source paths.</summary>
    public IReadOnlyList<Document<T>> Documents { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Reads(SourceFile file) => selects(file);

    /// <inheritdoc/>
    protected override void Input(IReadOnlyList<Document<SourceFile>> files, EngineContext context) =>
        Documents = input.Run(files, context);

    /// <inheritdoc/>
    public override void Process(EngineContext context) => Documents = steps?.Run(Documents, context) ?? Documents;
}
