namespace HrdMedia.Pipelines;

/// <summary>What one module made of each document in the run before.</summary>
internal abstract class CachedStep
{
    /// <summary>Forgets what rests on a file that has come, gone or changed.</summary>
    public abstract void Doubt(HashSet<string> changed);
}

/// <inheritdoc/>
internal sealed class CachedStep<TIn, TOut> : CachedStep
{
    private readonly AskedFiles asked = new();

    // In the order of their paths.
    private IReadOnlyList<Document<TIn>> documents = [];

    // What was made of each; null where that is doubted.
    private CachedDocument<TIn, TOut>?[] known = [];
    private Document<TOut>[] results = [];
    private bool isDoubted, hasDiagnostics;

    public override void Doubt(HashSet<string> changed)
    {
        foreach (var source in asked.By(changed))
        {
            Forget(Place(source));
            isDoubted = true;
        }
    }

    /// <summary>What the module makes of the documents; the very list of the run before when nothing has changed.</summary>
    public IReadOnlyList<Document<TOut>> Run(
        IReadOnlyList<Document<TIn>> documents, EngineContext context, Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        if (isDoubted || !ReferenceEquals(documents, this.documents))
        {
            Make(documents, context, run);
        }

        for (var i = 0; hasDiagnostics && i < known.Length; i++)
        {
            foreach (var diagnostic in known[i]!.Diagnostics)
            {
                context.Diagnostics.Add(diagnostic);
            }
        }

        return results;
    }

    private void Make(IReadOnlyList<Document<TIn>> now, EngineContext context,
        Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        // Where each document had a result, it stands in the same place.
        var (from, end) = results.Length == known.Length ? SourceChanges.SameEnds(documents, now) : (0, 0);
        var made = TakeOver(now);
        List<int> missing = [];
        for (var at = Array.IndexOf(made, null); at >= 0; at = Array.IndexOf(made, null, at + 1))
        {
            missing.Add(at);
        }

        var isSame = !isDoubted && missing.Count == 0 && made.Length == known.Length;
        // Until all are made: a run that ends early leaves what it had not come to.
        (documents, known, isDoubted) = (now, made, true);
        (var before, results) = (results, []);
        try
        {
            Parallel.For(0, missing.Count, context.Parallelism, i =>
            {
                context.ThrowIfCancelled();
                made[missing[i]] = CachedDocument<TIn, TOut>.Of(now[missing[i]], context, run);
                context.Advance();
            });
        }
        finally
        {
            missing.ForEach(at => Note(made[at]));
        }

        results = isSame ? before : Results(made, before, from, end, missing);
        isDoubted = false;
    }

    // What was made of the same documents. Those before and after an edit are the same objects, which is soon seen.
    private CachedDocument<TIn, TOut>?[] TakeOver(IReadOnlyList<Document<TIn>> now)
    {
        var made = new CachedDocument<TIn, TOut>?[now.Count];
        var (from, end) = SourceChanges.SameEnds(documents, now);
        Array.Copy(known, made, from);
        Array.Copy(known, known.Length - end, made, made.Length - end, end);
        var at = from;
        for (var i = from; i < made.Length - end; i++)
        {
            while (at < known.Length - end && string.CompareOrdinal(documents[at].Source, now[i].Source) < 0)
            {
                Forget(at++);
            }

            made[i] = at < known.Length - end && known[at]?.IsOf(now[i]) == true ? known[at++] : null;
        }

        while (at < known.Length - end)
        {
            Forget(at++);
        }

        return made;
    }

    private void Note(CachedDocument<TIn, TOut>? one)
    {
        if (one is not null)
        {
            asked.Add(one.Source, one.Asked);
            hasDiagnostics |= one.Diagnostics.Length > 0;
        }
    }

    // Of a document that is known.
    private int Place(string source)
    {
        var (low, high) = (0, documents.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(documents[middle].Source, source) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Forget(int at)
    {
        if (known[at] is { } one)
        {
            asked.Remove(one.Source, one.Asked);
            known[at] = null;
        }
    }

    // Of ten thousand, to look at each takes longer than to make those that are missing.
    private static Document<TOut>[] Results(
        CachedDocument<TIn, TOut>?[] now, Document<TOut>[] before, int from, int end, List<int> missing)
    {
        var all = new Document<TOut>[now.Length];
        Array.Copy(before, all, from);
        Array.Copy(before, before.Length - end, all, all.Length - end, end);
        for (var i = from; i < all.Length - end; i++)
        {
            all[i] = now[i]!.Result!;
        }

        missing.ForEach(at => all[at] = now[at]!.Result!);
        return Array.IndexOf(all, null) < 0 ? all : [.. all.OfType<Document<TOut>>()];
    }
}
