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
    private IReadOnlyList<SourceFile> files = [];
    private int next;

    /// <summary>Begins a run over these files: what rests on one that has come, gone or changed since the run before is made
    /// anew.</summary>
    public void Begin(ISourceTree sources)
    {
        next = 0;
        var changed = Changes(files, sources.Files);
        files = sources.Files;
        foreach (var step in steps)
        {
            step.Doubt(changed);
        }
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

    // Both lists are in ordinal order of their paths.
    private static HashSet<string> Changes(IReadOnlyList<SourceFile> before, IReadOnlyList<SourceFile> now)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0, j = 0; i < before.Count || j < now.Count;)
        {
            var order = i == before.Count ? 1 : j == now.Count ? -1 : string.CompareOrdinal(before[i].Path, now[j].Path);
            if (order != 0 || before[i] != now[j])
            {
                changed.Add(order <= 0 ? before[i].Path : now[j].Path);
            }

            (i, j) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j);
        }

        return changed;
    }
}
