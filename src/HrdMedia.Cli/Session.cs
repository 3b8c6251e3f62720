using System.Runtime;
using System.Runtime.InteropServices;
using HrdMedia.Cli.Guard;
using HrdMedia.Comparison;
using HrdMedia.Episodes;
using HrdMedia.Guard;
using HrdMedia.Imaging;
using HrdMedia.Pipelines;
using HrdMedia.Theme;
using Spectre.Console;

namespace HrdMedia.Cli;

/// <summary>One run of a command on a catalogue: what it reads, what it finds, and what it says.</summary>
internal sealed class Session
{
    // Ctrl-C, what a service manager or a CI job sends, and a terminal that is closed.
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    // In bytes. At ten thousand episodes, which have less, collecting it makes the most memory no smaller.
    private const long ReadingToLetGoOf = 256 << 20;

    private readonly CommonValues values;
    private readonly FolderSourceTree sources;
    private readonly DiagnosticBag diagnostics = new();
    private readonly EngineContext context;
    private readonly ProgressLine progress;
    private readonly CachedPictureMaker pictures;
    private readonly KnownTranscripts? transcripts;
    private readonly LeakSearch? leaks;

    private Session(CommonValues values, LeakSearch? leaks, CancellationToken cancellation)
    {
        (this.values, this.leaks) = (values, leaks);
        progress = new ProgressLine(values.Quiet);
        sources = FolderSourceTree.Read(values.Root, diagnostics);
        pictures = CachedPictureMaker.In(values.Cache);
        transcripts = TranscriptCache.Open(values);
        Site = new Site(sources, values.Site with { Transcripts = transcripts }, new DefaultTheme(), pictures);
        context = new EngineContext(sources, diagnostics, Environment.ProcessorCount, progress.Advance, cancellation);
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The folder that holds <c>episodes/</c>, absolute.</summary>
    public string Root => values.Root;

    /// <summary>The instant of the run.</summary>
    public DateTimeOffset Now => values.Site.Now;

    /// <summary>Whether a person sees standard output, in colours.</summary>
    public bool IsWatched { get; } = !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities is
        { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    /// <summary>What has been found, in order.</summary>
    public IReadOnlyList<Diagnostic> Findings => diagnostics.Sorted();

    /// <summary>The run's sources and diagnostics, for what a command reads by itself.</summary>
    public EngineContext Context => context;

    /// <summary>Runs a command; whatever fails becomes a sentence and an exit code.</summary>
    public static int Run(CommonValues values, Func<Session, int> command)
    {
        // A command ends soon: collecting beside it would take a processor from it, and save no wait.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        using var cancellation = new CancellationTokenSource();
        var signals = Signals.Select(signal => PosixSignalRegistration.Create(signal,
            context => context.Cancel = TryCancel(cancellation))).ToArray();
        try
        {
            var leaks = new GuardFiles(values.Root).ReadNamed() is { } names ? new LeakSearch(names) : null;
            return Said(() => command(new Session(values, leaks, cancellation.Token)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"{e.Message} The output is as it was.");
            return ExitCodes.Machine;
        }
        finally
        {
            Array.ForEach(signals, signal => signal.Dispose());
        }
    }

    /// <summary>A text for others, without names that must not be said.</summary>
    public string Redacted(string text) => leaks?.Redacted(text) ?? text;

    /// <summary>Searches the repository's files for names that must not be said.</summary>
    /// <param name="isFinal">Whether something is published after it.</param>
    /// <returns>Whether nothing stops the build.</returns>
    public bool GuardSources(bool isFinal)
    {
        new LeakCheck(Root, leaks).Run(Site.Catalog!, sources, isFinal, diagnostics);
        return !diagnostics.HasErrors;
    }

    /// <summary>The outputs, or null when there are errors; they have been written then.</summary>
    public OutputSet? Prepare()
    {
        var outputs = Site.Engine.Prepare(context);
        if (outputs is null)
        {
            Report();
        }

        return outputs;
    }

    /// <summary>Renders every output and checks it.</summary>
    public void Render(OutputSet outputs, IOutputSink sink)
    {
        progress.Total = outputs.All.Count;
        // What only the reading needed is let go of before the writing takes its place, where that is worth the wait.
        if (GC.GetTotalMemory(forceFullCollection: false) > ReadingToLetGoOf)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }

        Engine<Catalog>.Render(outputs, leaks is null ? sink : new SearchedSink(sink, leaks, diagnostics), Site.OutputChecks,
            context);
    }

    /// <summary>The feeds and pages among the outputs; nothing else is rendered, and nothing written.</summary>
    public PublishedSite Publish(OutputSet outputs) => Publish(outputs, context);

    /// <summary>The feeds and pages of another state of the catalogue, made as this one's; null when it has errors.</summary>
    /// <param name="root">The folder that holds its <c>episodes/</c>.</param>
    /// <param name="findings">Gets what is wrong there.</param>
    public PublishedSite? PublishOther(string root, DiagnosticBag findings)
    {
        var others = FolderSourceTree.Read(root, findings);
        var site = new Site(others, values.Site, new DefaultTheme(), pictures);
        var run = new EngineContext(others, findings, Environment.ProcessorCount, progress.Advance,
            context.Parallelism.CancellationToken);
        return site.Engine.Prepare(run) is { } outputs ? Publish(outputs, run) : null;
    }

    /// <summary>What is wrong with the catalogue as it is on the disk now; nothing is rendered.</summary>
    /// <param name="more">Looks at the catalogue too.</param>
    public IReadOnlyList<Diagnostic> Diagnose(Action<Catalog, ISourceTree, DiagnosticBag>? more = null)
    {
        var findings = new DiagnosticBag();
        var files = FolderSourceTree.Read(Root, findings);
        var site = new Site(files, values.Site, new DefaultTheme(), pictures);
        site.Engine.Prepare(new EngineContext(files, findings, Environment.ProcessorCount, progress.Advance,
            context.Parallelism.CancellationToken));
        more?.Invoke(site.Catalog!, files, findings);
        progress.Clear();
        return findings.Sorted();
    }

    /// <summary>Keeps for the next run what this one has read, and forgets the pictures that the site has no more.</summary>
    /// <param name="found">The sources about which something was found.</param>
    public void Keep(IReadOnlySet<string> found)
    {
        pictures.Prune();
        if (transcripts is not null)
        {
            TranscriptCache.Save(values, transcripts, found);
        }
    }

    /// <summary>Writes the findings; true when there is an error among them.</summary>
    public bool Report()
    {
        progress.Clear();
        DiagnosticWriter.Write(diagnostics.Sorted(), values.Format, sources);
        return diagnostics.HasErrors;
    }

    /// <summary>Writes findings that did not come of a build; true when there are any.</summary>
    public bool Report(IReadOnlyList<Diagnostic> findings)
    {
        progress.Clear();
        DiagnosticWriter.Write(findings, values.Format, sources);
        return findings.Count > 0;
    }

    /// <summary>Writes warnings that did not come of a build, to where findings go.</summary>
    public void Warn(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count > 0 && values.Format != DiagnosticFormat.Json)
        {
            progress.Clear();
            DiagnosticWriter.Write(findings, values.Format, sources);
        }
    }

    /// <summary>Writes a sentence for people.</summary>
    public void Say(string text)
    {
        if (!values.Quiet && values.Format != DiagnosticFormat.Json)
        {
            Console.Out.WriteLine(text);
        }
    }

    /// <summary>Writes what a person must read, also when only findings are asked for.</summary>
    public void Tell(string text)
    {
        progress.Clear();
        Console.Out.WriteLine(text);
    }

    private PublishedSite Publish(OutputSet outputs, EngineContext run)
    {
        var some = OutputSet.Collect(outputs.All.Where(o => PublishedSiteReader.Reads(o.Path)), run.Diagnostics);
        var reader = new PublishedSiteReader();
        progress.Total = some.All.Count;
        Engine<Catalog>.Render(some, reader, [], run);
        progress.Clear();
        return reader.Site;
    }

    private static int Said(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped; the output is as it was.");
            return ExitCodes.Machine;
        }
        catch (Exception e) when (Unwrap(e) is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{Unwrap(e).Message} The output is as it was.");
            return ExitCodes.Machine;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine($"This is a fault of hrdmedia, not of your catalogue. The output is as it was.\n{e}");
            return ExitCodes.Bug;
        }
    }

    private static bool TryCancel(CancellationTokenSource cancellation)
    {
        // The second one ends the process: the output folder is whole at any instant anyway.
        var first = !cancellation.IsCancellationRequested;
        cancellation.Cancel();
        return first;
    }

    private static Exception Unwrap(Exception e) => e is AggregateException or OutputFailedException &&
        e.InnerException is { } inner ? Unwrap(inner) : e;
}
