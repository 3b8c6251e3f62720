using System.Collections.Concurrent;

namespace HrdMedia.Pipelines;

/// <summary>Collects the diagnostics of one run; safe to add to from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> items = new();
    private int errors;

    /// <summary>Whether an error has been added.</summary>
    public bool HasErrors => errors > 0;

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
        {
            Interlocked.Increment(ref errors);
        }

        items.Enqueue(diagnostic);
    }

    /// <summary>Adds an error.</summary>
    public void Error(string code, Place place, string message, Repair? repair = null) =>
        Add(new(code, Severity.Error, place, message) { Repair = repair });

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, Place place, string message) => Add(new(code, Severity.Warning, place, message));

    /// <summary>All diagnostics once each, by place, then code, then message: the same order in every run.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. items.Distinct().OrderBy(d => d.Place).ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
