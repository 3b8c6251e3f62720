using System.Collections.Concurrent;

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
    private readonly ConcurrentDictionary<(int Step, string Source), CachedDocument> entries = new();
    private int steps;

    /// <summary>Begins a run over these files; what was made of others is let go of.</summary>
    public void Begin(ISourceTree sources)
    {
        steps = 0;
        foreach (var key in entries.Keys.Where(key => !sources.TryFind(key.Source, out _)))
        {
            entries.TryRemove(key, out _);
        }
    }

    // Modules run one after another and in the same order each time: the count says which one it is.
    internal int NextStep() => steps++;

    internal Document<TOut>? Run<TIn, TOut>(
        int step, Document<TIn> document, EngineContext context, Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        var key = (step, document.Source);
        if (entries.TryGetValue(key, out var known) && known.IsOf(document.Value!, context.Sources))
        {
            foreach (var diagnostic in known.Diagnostics)
            {
                context.Diagnostics.Add(diagnostic);
            }

            return (Document<TOut>?)known.Result;
        }

        var sources = new RecordingSourceTree(context.Sources);
        var diagnostics = new DiagnosticBag();
        var result = run(document, new EngineContext(sources, diagnostics, context.Parallelism.MaxDegreeOfParallelism,
            cancellation: context.Parallelism.CancellationToken));
        var entry = new CachedDocument(document.Value!, result, diagnostics.Sorted(), sources.Asked);
        foreach (var diagnostic in entry.Diagnostics)
        {
            context.Diagnostics.Add(diagnostic);
        }

        entries[key] = entry;
        return result;
    }
}
