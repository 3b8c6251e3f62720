using System.Collections.Concurrent;

namespace HrdMedia.Pipelines;

/// <summary>Runs a site's phases in order: input, process, link, check, output.</summary>
/// <typeparam name="TCatalog">What the pipelines' documents are linked into.</typeparam>
/// <param name="pipelines">One for each kind of source.</param>
/// <param name="link">Makes the catalogue from the pipelines' documents.</param>
/// <param name="checks">The rules that the catalogue must keep.</param>
/// <param name="outputs">Each lists the outputs of one kind, without rendering them.</param>
public sealed class Engine<TCatalog>(
    IReadOnlyList<Pipeline> pipelines,
    Func<EngineContext, TCatalog> link,
    IReadOnlyList<ICheck<TCatalog>> checks,
    IReadOnlyList<Func<TCatalog, IEnumerable<Output>>> outputs)
{
    /// <summary>Runs everything before the rendering. Nothing has been written when it returns.</summary>
    /// <returns>The outputs, or null when there are errors in <see cref="EngineContext.Diagnostics"/>.</returns>
    public OutputSet? Prepare(EngineContext context)
    {
        var catalog = Read(context);
        Check(catalog, context);
        return context.Diagnostics.HasErrors ? null : Collect(catalog, context.Diagnostics);
    }

    /// <summary>Reads the sources and links what they say; the first part of <see cref="Prepare"/>.</summary>
    public TCatalog Read(EngineContext context)
    {
        context.Enter(Phase.Input);
        foreach (var pipeline in pipelines)
        {
            pipeline.Input(context);
        }

        context.Enter(Phase.Process);
        foreach (var pipeline in pipelines)
        {
            pipeline.Process(context);
        }

        context.Enter(Phase.Link);
        return link(context);
    }

    /// <summary>Holds a catalogue against the rules; the second part of <see cref="Prepare"/>.</summary>
    public void Check(TCatalog catalog, EngineContext context)
    {
        context.Enter(Phase.Check);
        Parallel.ForEach(checks, context.Parallelism, check => check.Check(catalog, context.Diagnostics));
    }

    /// <summary>Lists the outputs; the last part of <see cref="Prepare"/>.</summary>
    /// <returns>The outputs, or null when two of them claim one path.</returns>
    public OutputSet? Collect(TCatalog catalog, DiagnosticBag diagnostics)
    {
        var set = OutputSet.Collect(List(catalog), diagnostics);
        return diagnostics.HasErrors ? null : set;
    }

    /// <summary>The outputs, each listed when it is its turn.</summary>
    public IEnumerable<Output> List(TCatalog catalog) => outputs.SelectMany(list => list(catalog));

    /// <summary>Renders every output into <paramref name="sink"/>, one buffer for each worker.</summary>
    /// <exception cref="OutputFailedException">An output's function threw.</exception>
    /// <exception cref="IOException">A source could not be read or the sink could not write.</exception>
    public static void Render(
        OutputSet outputs, IOutputSink sink, IReadOnlyList<IOutputCheck> checks, EngineContext context)
    {
        context.Enter(Phase.Output);
        try
        {
            // A worker of this loop begins anew many times in a long run: its buffer is handed on, not made again.
            var idle = new ConcurrentBag<OutputBuffer>();
            OutputBuffer Take() => idle.TryTake(out var buffer) ? buffer : new OutputBuffer(sink);
            Parallel.ForEach(BySource(outputs), context.Parallelism, Take, (output, _, buffer) =>
            {
                context.ThrowIfCancelled();
                if (!sink.Has(output))
                {
                    Render(output, buffer, context.Diagnostics, Of(checks, outputs, context.Diagnostics));
                }

                context.Advance();
                return buffer;
            }, idle.Add);
        }
        catch (AggregateException e)
        {
            // The first failure says what happened; the others are its echo on the other workers.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }

    private static Action<Output, ReadOnlySpan<byte>> Of(
        IReadOnlyList<IOutputCheck> checks, OutputSet outputs, DiagnosticBag diagnostics) => (output, bytes) =>
    {
        foreach (var check in checks)
        {
            check.Check(output, bytes, outputs, diagnostics);
        }
    };

    // What is made of one source is made one after another: what was read and worked out for one is at hand for the next.
    private static IReadOnlyList<Output> BySource(OutputSet outputs) =>
        [.. outputs.All.OrderBy(o => o.Source, StringComparer.Ordinal)];

    private static void Render(
        Output output, OutputBuffer buffer, DiagnosticBag diagnostics, Action<Output, ReadOnlySpan<byte>> check)
    {
        try
        {
            buffer.Run(output, check);
        }
        catch (OutputRejectedException e)
        {
            diagnostics.Add(e.Diagnostic);
        }
        catch (Exception e) when (e is not (IOException or UnauthorizedAccessException or OperationCanceledException))
        {
            throw new OutputFailedException(output.Path, e);
        }
    }
}
