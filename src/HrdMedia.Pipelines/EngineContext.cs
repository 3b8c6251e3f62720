namespace HrdMedia.Pipelines;

/// <summary>What every module of a run may use: the sources, the diagnostics, and how much to run at once.</summary>
public sealed class EngineContext
{
    private readonly Action<Phase, int>? progress;
    private int done;
    private Fingerprint noted;
    private bool isOfDocument;

    /// <summary>A run.</summary>
    /// <param name="sources">The files of the build.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="workers">How many things may run at once.</param>
    /// <param name="progress">Told of each finished piece of work; called from several threads.</param>
    /// <param name="cancellation">Ends the run between two pieces of work.</param>
    public EngineContext(ISourceTree sources, DiagnosticBag diagnostics, int workers, Action<Phase, int>? progress = null,
        CancellationToken cancellation = default)
        : this(sources, diagnostics, new() { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }) =>
        this.progress = progress;

    private EngineContext(ISourceTree sources, DiagnosticBag diagnostics, ParallelOptions parallelism) =>
        (Sources, Diagnostics, Parallelism) = (sources, diagnostics, parallelism);

    /// <summary>The files of the build.</summary>
    public ISourceTree Sources { get; }

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>How to run things in parallel.</summary>
    public ParallelOptions Parallelism { get; }

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

    /// <summary>Says that a module has read this, besides the catalogue's settings, for the document that it works on: what the
    /// document says rests on it.</summary>
    public void Note(Fingerprint read) => noted = noted.With(read);

    /// <summary>Says so of content, which is looked at only where it is for a document: what is read later, for an output, has
    /// been told when it was read first.</summary>
    /// <returns>What stands for it, where it is for a document.</returns>
    public Fingerprint Note(ReadOnlySpan<byte> content)
    {
        if (!isOfDocument)
        {
            return default;
        }

        var read = Fingerprint.Of(content);
        Note(read);
        return read;
    }

    // A module sees the run through a context of its own, which no other thread has.
    internal Document<TOut>? Run<TIn, TOut>(Document<TIn> document, Func<Document<TIn>, EngineContext, Document<TOut>?> module)
    {
        var own = new EngineContext(Sources, Diagnostics, Parallelism) { isOfDocument = true };
        var result = module(document, own);
        var read = own.noted == default ? document.Read : document.Read.With(own.noted);
        return result is null || result.Read == read ? result : result with { Read = read };
    }

    internal void Enter(Phase phase)
    {
        Phase = phase;
        done = 0;
        progress?.Invoke(phase, 0);
    }
}
