using System.Diagnostics;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The output is one whole site at every instant.</summary>
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private const int Kills = 60;

    private readonly TwoSites sites = new();
    private readonly Random random = new(20261122);

    private string Work => sites.Work;

    public void Dispose() => sites.Dispose();

    [Fact]
    public void Killed_at_any_instant_the_output_is_one_of_the_two_sites()
    {
        sites.Prepare(40, 50);
        var (run, writing) = Measure();
        var landed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var current = 1;
        for (var kill = 0; kill < Kills; kill++)
        {
            var target = 1 - current;
            var ended = Kill(target, kill, run, writing);
            if (ended)
            {
                // The machine is faster now than when it was measured: aim earlier.
                (run, writing) = (run * 0.85, writing * 0.85);
            }

            current = sites.RequireWhole($"after kill {kill}");
            var where = Where(ended, exchanged: current == target);
            landed[where] = landed.GetValueOrDefault(where) + 1;
        }

        log.WriteLine($"A run takes {run.TotalMilliseconds:0} ms, of these writing {writing.TotalMilliseconds:0} ms. Kills " +
            "landed at:");
        log.WriteLine(string.Join('\n', landed.Select(l => $"{l.Value,4}  {l.Key}")));
        Assert.True(landed.GetValueOrDefault("2 writing the new beside the old") >= Kills / 10, "Too few kills hit the writing.");
        Assert.True(landed.GetValueOrDefault("3 new in place, the old on its way out") > 0,
            "No kill hit the time after the exchange.");

        sites.Build(1 - current);
        Assert.Equal(1 - current, sites.RequireWhole("after the last build"));
        sites.RequireNoLeftovers();
    }

    [Fact]
    public void Of_two_builds_at_once_one_is_refused_and_the_other_finishes()
    {
        sites.Prepare();
        var first = sites.Start(0);
        WaitForWriting(first);
        Signal(first, "STOP");
        try
        {
            var second = sites.Run(1);

            Assert.Equal($"Another build writes to '{sites.Output}'. Wait until it has ended. The output is as it was.\n",
                second.Error);
            Assert.Equal(3, second.Code);
            Assert.Equal(1, sites.RequireWhole("while the first stands still"));
        }
        finally
        {
            Signal(first, "CONT");
        }

        Assert.Equal(0, HrdMediaProcess.Finish(first).Code);
        Assert.Equal(0, sites.RequireWhole("after the first has ended"));
        sites.RequireNoLeftovers();
    }

    [Fact]
    public void Many_builds_at_once_leave_a_whole_site()
    {
        sites.Prepare(20, 25);
        for (var round = 0; round < 4; round++)
        {
            var builds = Enumerable.Range(0, 4).Select(i => sites.Start(i % 2)).ToList();
            var results = builds.Select(build => HrdMediaProcess.Finish(build)).ToList();

            Assert.All(results, result => Assert.True(result.Code is 0
                || (result.Code == 3 && result.Error.StartsWith("Another build writes to", StringComparison.Ordinal)),
                    result.Error));
            Assert.Contains(results, result => result.Code == 0);
            sites.RequireWhole($"after round {round}");
            sites.RequireNoLeftovers();
        }
    }

    [Fact]
    public void A_stop_by_the_keyboard_leaves_the_old_site_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as on Unix.");
        sites.Prepare(300, 330);
        var site = 0;
        var result = Stop(site);
        for (var late = 0; late < 20 && result.Code == 0; late++)
        {
            // The build was done before the signal reached it, as happens on a busy machine: now the other site is the old one.
            site = 1 - site;
            result = Stop(site);
        }

        Assert.Equal(3, result.Code);
        Assert.Equal("Stopped; the output is as it was.\n", result.Error);
        Assert.Equal(1 - site, sites.RequireWhole("after the stop"));
        sites.RequireNoLeftovers();
    }

    private HrdMediaProcess.Result Stop(int site)
    {
        var process = sites.Start(site);
        WaitForWriting(process);
        Signal(process, "INT");
        return HrdMediaProcess.Finish(process);
    }

    // The shortest of some runs: what a run takes when nothing else runs.
    private (TimeSpan Run, TimeSpan Writing) Measure()
    {
        var (run, writing) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < 4; i++)
        {
            var watch = Stopwatch.StartNew();
            var process = sites.Start(i % 2);
            WaitForWriting(process);
            var reading = watch.Elapsed;
            Assert.Equal(0, HrdMediaProcess.Finish(process).Code);
            (run, writing) = (Shorter(run, watch.Elapsed), Shorter(writing, watch.Elapsed - reading));
        }

        return (run, writing);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // One kill in four falls anywhere, two while the new site is written, and one about the instant of the exchange.
    private bool Kill(int site, int kill, TimeSpan run, TimeSpan writing)
    {
        MarkLeftovers();
        using var process = sites.Start(site);
        if (kill % 4 != 0)
        {
            WaitForWriting(process);
        }

        if (kill % 4 == 3)
        {
            // The same in both catalogues, so it is linked when all the others have been written.
            WaitFor(process, () => File.Exists(Path.Combine(Work, "next/_headers")));
        }

        var delay = (kill % 4 == 0 ? run : kill % 4 == 3 ? TimeSpan.FromMilliseconds(25) : writing) * random.NextDouble();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < delay && !process.HasExited;)
        {
            Thread.Sleep(delay - watch.Elapsed > TimeSpan.FromMilliseconds(3) ? 1 : 0);
        }

        var ended = process.HasExited;
        process.Kill();
        process.WaitForExit();
        return ended;
    }

    private string Where(bool ended, bool exchanged) => ended ? "5 the run had ended"
        : File.Exists(Marker) || (!exchanged && !Directory.Exists(Work)) ? "1 reading"
        : !exchanged ? "2 writing the new beside the old"
        : Directory.Exists(Work) ? "3 new in place, the old on its way out" : "4 after the last write";

    // What an earlier run has left stays for the next to clear; the mark tells it from the next one's own.
    private string Marker => Path.Combine(Work, "next/marker");

    private void MarkLeftovers()
    {
        if (Directory.Exists(Work))
        {
            Directory.CreateDirectory(Path.Combine(Work, "next"));
            File.WriteAllText(Marker, "");
        }
    }

    private void WaitForWriting(Process process) =>
        WaitFor(process, () => !File.Exists(Marker) && Directory.Exists(Path.Combine(Work, "next/humanity")));

    private static void WaitFor(Process process, Func<bool> happens)
    {
        while (!happens() && !process.HasExited)
        {
            Thread.Sleep(1);
        }
    }

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill",
            ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
