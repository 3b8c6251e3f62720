using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using HrdMedia.Cli.Guard;
using HrdMedia.Pipelines;
using Microsoft.Extensions.Hosting;

namespace HrdMedia.Cli.Serve;

/// <summary>The command <c>serve</c>: the site as its host would serve it, made of what stands in the files at this
/// moment.</summary>
internal sealed class ServeCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly CommonValues values;
    private readonly CatalogueReader reader;
    private readonly Preview preview = new();
    private IReadOnlyList<Diagnostic> said = [];

    private ServeCommand(CommonValues values)
    {
        this.values = values;
        reader = new CatalogueReader(values);
    }

    /// <summary>The command.</summary>
    /// <param name="common">The options of every command.</param>
    /// <param name="output">The option that makes no sense here.</param>
    public static Command Create(CommonOptions common, Option output)
    {
        var (port, without) = (PortOption(), WithoutScheduledOption());
        var command = new Command("serve", "Shows the site in a browser on this machine; edits appear by themselves.")
        {
            port, without,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null)
            {
                result.AddError("'serve' writes no file. Leave --output out.");
            }
        });
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && !ushort.TryParse(found, CultureInfo.InvariantCulture, out _))
            {
                result.AddError(
                    $"--port must be a number from 0 to 65535, found '{found}'. Leave it out, and a free one is found.");
            }
        });
        command.SetAction(result =>
        {
            var read = common.Read(result);
            var site = read.Site with { ShowsScheduled = !result.GetValue(without) };
            return new ServeCommand(read with { Site = site }).Run(result.GetValue(port));
        });
        return command;
    }

    private static Option<int?> PortOption() => new("--port")
    {
        Description = "The port. Default: 8080, or the next that is free.",
        HelpName = "N",
    };

    private static Option<bool> WithoutScheduledOption() => new("--no-scheduled")
    {
        Description = "Leave out what is still to come, as the published site does. Default: show it, marked as scheduled.",
    };

    private int Run(int? port)
    {
        try
        {
            // Whatever is said of a file may quote it: a list of names that cannot be used is no list of none.
            new GuardFiles(values.Root).ReadNamed();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Machine;
        }

        return Serve(port);
    }

    private int Serve(int? port)
    {
        try
        {
            using var stop = new CancellationTokenSource();
            using var application = PreviewServer.Start(port, new PreviewAnswers(preview, SayOfPage, stop.Token).Answer);
            application.Lifetime.ApplicationStopping.Register(stop.Cancel);
            Say($"{PreviewServer.Url(application)} shows the site; Ctrl-C ends it.");
            var reading = new Thread(() => ReadOn(stop.Token)) { IsBackground = true, Name = "reading" };
            reading.Start();
            application.WaitForShutdown();
            stop.Cancel();
            reading.Join();
            return ExitCodes.Done;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"{e.Message} Choose another port with --port.");
            return ExitCodes.Machine;
        }
    }

    private void ReadOn(CancellationToken stop)
    {
        using var watch = new ChangeWatch(values.Root, ["episodes", .. ThemeFolder.Folders], reader.Sources.Touch);
        using var advisor = new Advisor(watch.Tell);
        advisor.Start();
        var (isTold, interval, sinceAll) = (false, Interval, Stopwatch.StartNew());
        while (!stop.IsCancellationRequested)
        {
            var clock = Stopwatch.StartNew();
            // Of what the system tells, only that is looked at; and everything at intervals, also while it never stops telling.
            var onlyTouched = isTold && sinceAll.Elapsed < interval * 5;
            if (!Look(onlyTouched, advisor) && !onlyTouched)
            {
                // Where nothing had changed, that is what a look costs: a fiftieth of the time is spent on looking.
                interval = clock.Elapsed * 50 > Interval ? clock.Elapsed * 50 : Interval;
            }

            if (!onlyTouched)
            {
                sinceAll.Restart();
            }

            isTold = watch.Wait(interval > sinceAll.Elapsed ? interval - sinceAll.Elapsed : TimeSpan.Zero, stop);
        }
    }

    // Whether there was anything to show.
    private bool Look(bool onlyTouched, Advisor advisor)
    {
        var clock = Stopwatch.StartNew();
        if (reader.Read(onlyTouched) is { } reading)
        {
            preview.Publish(reading);
            Say(reading, clock.Elapsed);
            if (reader.Site is { } site && !reader.HasErrors)
            {
                advisor.Ask(site);
            }

            return true;
        }

        if (advisor.Take() is not { } advice)
        {
            return false;
        }

        Show(advice);
        return true;
    }

    private void Show(Advice advice)
    {
        if (reader.Add(advice) is { } reading)
        {
            preview.Publish(reading);
            Report([.. reading.Findings.Select(f => f.Diagnostic)]);
        }
    }

    private void Say(Reading reading, TimeSpan time)
    {
        Report([.. reading.Findings.Select(f => f.Diagnostic)]);
        var what = reader.Changed is [var only] ? only : $"{reader.Changed.Count} files";
        Say(FormattableString.Invariant($"{what}: read in {time.TotalSeconds:0.00} s") +
            (reading.Findings.Any(f => f.IsError) ? "; the page shows the errors." : "."));
    }

    // Once: each browser asks for the same page.
    private void SayOfPage(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count > 0)
        {
            Report(findings);
        }
    }

    private void Report(IReadOnlyList<Diagnostic> findings)
    {
        lock (preview)
        {
            if (!findings.SequenceEqual(said))
            {
                said = findings;
                DiagnosticWriter.Write(findings, values.Format, reader.Sources.Listing);
            }
        }
    }

    private void Say(string text)
    {
        if (!values.Quiet && values.Format != DiagnosticFormat.Json)
        {
            Console.Out.WriteLine(text);
        }
    }
}
