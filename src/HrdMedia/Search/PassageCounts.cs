using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace HrdMedia.Search;

/// <summary>
/// Reads the documents' texts and counts their terms, each document once: by whoever reads it first, because a build writes every
/// passage anyway. Safe to ask from several threads.
/// </summary>
internal sealed class PassageCounts
{
    private const int New = 0, Begun = 1, Counted = 2;

    private readonly PassagePlan plan;
    private readonly Recent<int, IReadOnlyList<SearchText>[]> texts;
    private readonly int[] states;

    // Those that nobody counts with at the moment.
    private readonly ConcurrentBag<TermCounter> counters = [];

    public PassageCounts(PassagePlan plan)
    {
        this.plan = plan;
        states = new int[plan.Documents.Count];
        texts = new(Read, EqualityComparer<int>.Default);
    }

    /// <summary>A document's texts, by passage.</summary>
    /// <exception cref="IOException">A source has changed during the build.</exception>
    public IReadOnlyList<SearchText>[] Texts(int document) => texts.Of(document);

    /// <summary>What has been counted, when all has been; the passages of a counter are in any order.</summary>
    /// <exception cref="IOException">A source has changed during the build.</exception>
    public IReadOnlyList<TermCounter> Complete()
    {
        do
        {
            try
            {
                Parallel.For(0, states.Length, document => _ = Is(document, New) ? Read(document) : []);
            }
            catch (AggregateException e)
            {
                ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
            }
        }
        while (!SpinWait.SpinUntil(() => Enumerable.Range(0, states.Length).All(document => Is(document, Counted)), 100));

        return [.. counters];
    }

    private bool Is(int document, int state) => Volatile.Read(ref states[document]) == state;

    private IReadOnlyList<SearchText>[] Read(int document)
    {
        var parts = PassagePlan.Split(plan.Documents[document]);
        if (Interlocked.CompareExchange(ref states[document], Begun, New) == New)
        {
            var counter = counters.TryTake(out var idle) ? idle : new TermCounter();
            for (var part = 0; part < parts.Length; part++)
            {
                counter.Add(plan.Starts[document] + part, parts[part]);
            }

            counters.Add(counter);
            Volatile.Write(ref states[document], Counted);
        }

        return parts;
    }
}
