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
        if (changed.Count > 0)
        {
            var left = Array.FindAll(known, one => !(few.Length > 0 ? one.RestsOn(few) : one.RestsOn(changed)));
            (known, isDoubted) = (left, isDoubted || left.Length < known.Length);
        }
    }

    /// <summary>What the module makes of the documents; the very list of the run before when nothing has changed.</summary>
    public IReadOnlyList<Document<TOut>> Run(
        IReadOnlyList<Document<TIn>> documents, EngineContext context, Func<Document<TIn>, EngineContext, Document<TOut>?> run)
    {
        var now = new CachedDocument<TIn, TOut>[documents.Count];
        int[] missing = [.. Fill(now, documents)];
        Parallel.For(0, missing.Length, context.Parallelism, i =>
        {
            context.ThrowIfCancelled();
            now[missing[i]] = CachedDocument<TIn, TOut>.Of(documents[missing[i]], context, run);
            context.Advance();
        });
        foreach (var one in now)
        {
            for (var i = 0; i < one.Diagnostics.Count; i++)
            {
                context.Diagnostics.Add(one.Diagnostics[i]);
            }
        }

        var isSame = !isDoubted && missing.Length == 0 && now.Length == known.Length;
        (known, isDoubted) = (now, false);
        return results = isSame ? results : [.. now.Select(one => one.Result).OfType<Document<TOut>>()];
    }

    // Takes over what is known, and says which documents are left.
    private IEnumerable<int> Fill(CachedDocument<TIn, TOut>[] now, IReadOnlyList<Document<TIn>> documents)
    {
        var at = 0;
        for (var i = 0; i < now.Length; i++)
        {
            while (at < known.Length && string.CompareOrdinal(known[at].Source, documents[i].Source) < 0)
            {
                at++;
            }

            if (at < known.Length && known[at].IsOf(documents[i]))
            {
                now[i] = known[at];
            }
            else
            {
                yield return i;
            }
        }
    }
}
