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
    private const int Few = 8;

    // In the order of the documents, which is that of their paths.
    private CachedDocument<TIn, TOut>[] known = [];
    private IReadOnlyList<Document<TOut>> results = [];
    private bool isDoubted;

    public override void Doubt(HashSet<string> changed)
    {
        // Of one edit, to compare is quicker than to hash.
        string[] few = changed.Count <= Few ? [.. changed] : [];
        bool Rests(CachedDocument<TIn, TOut> one) => few.Length > 0 ? one.RestsOn(few) : one.RestsOn(changed);
        if (changed.Count > 0 && Array.Exists(known, Rests))
        {
            (known, isDoubted) = (Array.FindAll(known, one => !Rests(one)), true);
        }
    }

    /// <summary>What the module makes of the documents; the very list of the run before when nothing has changed.</summary>
    public IReadOnlyList<Document<TOut>> Run(
        IReadOnlyList<Document<TIn>> documents, EngineContext context, Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        var now = new CachedDocument<TIn, TOut>[documents.Count];
        var missing = Fill(now, documents);
        Parallel.For(0, missing.Count, context.Parallelism, i =>
        {
            context.ThrowIfCancelled();
            now[missing[i]] = CachedDocument<TIn, TOut>.Of(documents[missing[i]], context, run);
            context.Advance();
        });
        foreach (var one in now)
        {
            for (var i = 0; i < one.Diagnostics.Length; i++)
            {
                context.Diagnostics.Add(one.Diagnostics[i]);
            }
        }

        var isSame = !isDoubted && missing.Count == 0 && now.Length == known.Length;
        (known, isDoubted) = (now, false);
        return results = isSame ? results : Results(now);
    }

    // Takes over what is known, and says which documents are left.
    private List<int> Fill(CachedDocument<TIn, TOut>[] now, IReadOnlyList<Document<TIn>> documents)
    {
        var missing = new List<int>();
        for (int i = 0, at = 0; i < now.Length; i++)
        {
            var document = documents[i];
            if (at < known.Length && known[at].IsSurelyOf(document))
            {
                now[i] = known[at++];
                continue;
            }

            while (at < known.Length && string.CompareOrdinal(known[at].Source, document.Source) < 0)
            {
                at++;
            }

            if (at < known.Length && known[at].IsOf(document))
            {
                now[i] = known[at];
            }
            else
            {
                missing.Add(i);
            }
        }

        return missing;
    }

    // Of ten thousand, a plain loop is a tenth of what a query costs.
    private static List<Document<TOut>> Results(CachedDocument<TIn, TOut>[] now)
    {
        var results = new List<Document<TOut>>(now.Length);
        foreach (var one in now)
        {
            if (one.Result is { } result)
            {
                results.Add(result);
            }
        }

        return results;
    }
}
