namespace HrdMedia.Pipelines;

/// <summary>What every module of a run may use: the sources, the diagnostics, and how much to run at once.</summary>
/// <param name="sources">The files of the build.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="workers">How many things may run at once.</param>
/// <param name="progress">Told of each finished piece of work; called from several threads.</param>
/// <param name="cancellation">Ends the run between two pieces of work.</param>
public sealed class EngineContext(
    ISourceTree sources,
    DiagnosticBag diagnostics,
    int workers,
    Action<Phase, int>? progress = null,
    CancellationToken cancellation = default)
{
    private int done;

    /// <summary>The files of the build.</summary>
    public ISourceTree Sources { get; } = sources;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>How to run things in parallel.</summary>
    public ParallelOptions Parallelism { get; } =
        new() { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };

    /// <summary>What the run before made of each document, or null where there is only one run.</summary>
    public DocumentCache? Cache { get; init; }

    /// <summary>The phase that runs now.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Ends the run if that has been asked for; .NET itself looks only after hundreds of pieces.</summary>
    /// <exception cref="OperationCanceledException">It has been asked for.</exception>
    public void ThrowIfCancelled() => Parallelism.CancellationToken.ThrowIfCancellationRequested();

    /// <summary>Says that one more piece of the phase's work is done.</summary>
    public void Advance()
    {
        var count = Interlocked.Increment(ref done);
        progress?.Invoke(Phase, count);
    }

    internal void Enter(Phase phase)
    {
        Phase = phase;
        done = 0;
        progress?.Invoke(phase, 0);
    }
}
