namespace HrdMedia.Pipelines;

/// <summary>
/// What each module made of each document in the run before, so that the next run works only on what has changed. Kept by whoever
/// runs an engine again and again, for engines with the same pipelines; a run that is not told of it knows nothing of it.
/// </summary>
/// <remarks>
/// An answer is used again when the document is the same one and every file that the module looked for, found or not, is as it
/// was. What a module knows by another way than its document and the sources is not seen: its owner begins with a new cache then.
/// </remarks>
public sealed class DocumentCache
{
    private readonly List<CachedStep> steps = [];
    private readonly List<SelectedFiles> selections = [];
    private IReadOnlyList<SourceFile> files = [];
    private int next, nextSelection;

    /// <summary>Begins a run over these files: what rests on one that has come, gone or changed since the run before is made
    /// anew.</summary>
    public void Begin(ISourceTree sources)
    {
        next = nextSelection = 0;
        var changed = SourceChanges.Between(files, sources.Files).ToHashSet(StringComparer.Ordinal);
        files = sources.Files;
        selections.ForEach(selection => selection.Doubt(changed));
        foreach (var step in steps)
        {
            step.Doubt(changed);
        }
    }

    // Pipelines read one after another and in the same order each time, like modules.
    internal IReadOnlyList<Document<SourceFile>> Select(Func<SourceFile, bool> reads, ISourceTree sources)
    {
        if (nextSelection == selections.Count)
        {
            selections.Add(new SelectedFiles());
        }

        return selections[nextSelection++].Select(reads, sources);
    }

    // Modules run one after another and in the same order each time: the count says which one it is.
    internal IReadOnlyList<Document<TOut>> Run<TIn, TOut>(
        IReadOnlyList<Document<TIn>> documents, EngineContext context, Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        if (next == steps.Count)
        {
            steps.Add(new CachedStep<TIn, TOut>());
        }

        return ((CachedStep<TIn, TOut>)steps[next++]).Run(documents, context, run);
    }
}
