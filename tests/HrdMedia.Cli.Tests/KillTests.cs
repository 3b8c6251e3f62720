using System.Diagnostics;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The output is one whole site at every instant.</summary>
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private const int Kills = 200;
    private static readonly string[] Names = ["a", "b"];

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20261122);

    private string Output => folder["site"];

    private string Work => folder[".site.work"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Killed_at_any_instant_the_output_is_one_of_the_two_sites()
    {
        var wholes = Prepare();
        var (run, writing) = Measure();
        var landed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var current = 1;
        for (var kill = 0; kill < Kills; kill++)
        {
            var target = 1 - current;
            var ended = Kill(Names[target], kill, run, writing);
            if (ended)
            {
                // The machine is faster now than when it was measured: aim earlier.
                (run, writing) = (run * 0.85, writing * 0.85);
            }

            var now = FileTree.Hashes(Output);
            current = Array.FindIndex(wholes, whole => Same(whole, now));
            Assert.True(current >= 0, $"After kill {kill} the output is neither site: {Describe(now, wholes)}");
            var where = Where(ended, exchanged: current == target);
            landed[where] = landed.GetValueOrDefault(where) + 1;
        }

        log.WriteLine($"A run takes {run.TotalMilliseconds:0} ms, of these writing {writing.TotalMilliseconds:0} ms. Kills " +
            "landed at:");
        log.WriteLine(string.Join('\n', landed.Select(l => $"{l.Value,4}  {l.Key}")));
        Assert.True(landed.GetValueOrDefault("2 writing the new beside the old") >= Kills / 10, "Too few kills hit the writing.");
        Assert.True(landed.GetValueOrDefault("3 new in place, the old on its way out") > 0,
            "No kill hit the time after the exchange.");

        Build(Names[1 - current]);
        Assert.True(Same(wholes[1 - current], FileTree.Hashes(Output)));
        Assert.Equal(["a", "b", "site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Of_two_builds_at_once_one_is_refused_and_the_other_finishes()
    {
        var wholes = Prepare();
        var first = Start(Names[0]);
        WaitForWriting(first);
        Signal(first, "STOP");
        try
        {
            var second = HrdMediaProcess.Run(folder.Path, Arguments(Names[1]));

            Assert.Equal($"Another build writes to '{Output}'. Wait until it has ended. The output is as it was.\n",
                second.Error);
            Assert.Equal(3, second.Code);
            Assert.True(Same(wholes[1], FileTree.Hashes(Output)));
        }
        finally
        {
            Signal(first, "CONT");
        }

        Assert.Equal(0, HrdMediaProcess.Finish(first).Code);
        Assert.True(Same(wholes[0], FileTree.Hashes(Output)));
        Assert.False(Directory.Exists(Work));
    }

    [Fact]
    public void Many_builds_at_once_leave_a_whole_site()
    {
        var wholes = Prepare(20, 25);
        for (var round = 0; round < 4; round++)
        {
            var builds = Enumerable.Range(0, 4).Select(i => Start(Names[i % 2])).ToList();
            var results = builds.Select(build => HrdMediaProcess.Finish(build)).ToList();

            Assert.All(results, result => Assert.True(result.Code is 0
                || (result.Code == 3 && result.Error.StartsWith("Another build writes to", StringComparison.Ordinal)),
                    result.Error));
            Assert.Contains(results, result => result.Code == 0);
            var now = FileTree.Hashes(Output);
            Assert.Contains(wholes, whole => Same(whole, now));
            Assert.False(Directory.Exists(Work));
        }
    }

    [Fact]
    public void A_stop_by_the_keyboard_leaves_the_old_site_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as on Unix.");
        var wholes = Prepare();
        var process = Start(Names[0]);
        WaitForWriting(process);
        Signal(process, "INT");

        var result = HrdMediaProcess.Finish(process);

        Assert.Equal(3, result.Code);
        Assert.Equal("Stopped; the output is as it was.\n", result.Error);
        Assert.True(Same(wholes[1], FileTree.Hashes(Output)));
        Assert.False(Directory.Exists(Work));
    }

    // Two catalogues and their sites; the second stands in the output afterwards.
    private IReadOnlyDictionary<string, string>[] Prepare(int one = 100, int other = 130)
    {
        Catalogues.WriteSynthetic(folder["a"], one, "Autumn");
        Catalogues.WriteSynthetic(folder["b"], other, "Birch");
        return [.. Names.Select(name =>
        {
            Build(name);
            return FileTree.Hashes(Output);
        })];
    }

    private void Build(string name) => HrdMediaProcess.RunWell(folder.Path, Arguments(name));

    private string[] Arguments(string name) => ["--root", folder[name], "--output", Output, HrdMediaProcess.Now];

    private Process Start(string name) => HrdMediaProcess.Start(folder.Path, Arguments(name));

    // The shortest of some runs: what a run takes when nothing else runs.
    private (TimeSpan Run, TimeSpan Writing) Measure()
    {
        var (run, writing) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < 4; i++)
        {
            var watch = Stopwatch.StartNew();
            var process = Start(Names[i % 2]);
            WaitForWriting(process);
            var reading = watch.Elapsed;
            Assert.Equal(0, HrdMediaProcess.Finish(process).Code);
            (run, writing) = (Shorter(run, watch.Elapsed), Shorter(writing, watch.Elapsed - reading));
        }

        return (run, writing);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // One kill in four falls anywhere, two while the new site is written, and one about the instant of the exchange.
    private bool Kill(string name, int kill, TimeSpan run, TimeSpan writing)
    {
        MarkLeftovers();
        using var process = Start(name);
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

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out var hash) && hash == file.Value);

    private static string Describe(IReadOnlyDictionary<string, string> now, IReadOnlyDictionary<string, string>[] wholes) =>
        now.Count == 0
        ? "it is missing or empty."
        : string.Join(" and ",
            wholes.Zip(Names, (whole, name) => $"{FileTree.Difference(whole, now).Length} files differ from {name}"));
}
