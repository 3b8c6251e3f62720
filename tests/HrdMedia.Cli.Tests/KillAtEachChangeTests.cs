using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>Killed by the kernel at a chosen change of the disk: hits instants that are too short for a kill at random.</summary>
public sealed class KillAtEachChangeTests : IDisposable
{
    private const string Exchange = "renameat2";
    private const string Rename = "rename";

    private readonly TwoSites sites = new();

    public void Dispose() => sites.Dispose();

    [Fact]
    public void Killed_at_a_change_of_the_disk_the_output_is_one_of_the_two_sites()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "NOT TESTED: kills at chosen instants. strace is a program of Linux.");
        ExternalTools.Require("strace");
        sites.Prepare(12, 15);
        var current = 1;
        foreach (var (calls, number) in Instants())
        {
            var process = HrdMediaProcess.StartProgram("strace", Path.GetTempPath(),
                ["-f", "-qq", "-o", "/dev/null", "-e", $"trace={calls}", "-e", $"inject={calls}:signal=KILL:when={number}",
                    .. TestedProgram.Command, .. sites.Arguments(1 - current)]);
            var code = HrdMediaProcess.Finish(process).Code;
            current = sites.RequireWhole($"after a kill at {calls} {number}");

            // The signal comes before the change is made. One exchange is all there is: nothing is left for a second to stop.
            Assert.Equal(calls == Exchange && number > 1, code == 0);
        }

        sites.Build(1 - current);
        Assert.Equal(1 - current, sites.RequireWhole("after the last build"));
        sites.RequireNoLeftovers();
    }

    // The first of each kind, and some on the way: kept folders taken, others made, unchanged files linked, places exchanged,
    // what was made of what written down, the old site's files removed, its folders too, and the rest kept.
    private static IEnumerable<(string Calls, int Number)> Instants() =>
    [
        ("mkdir,mkdirat", 1), (Exchange, 1), ("unlink,unlinkat", 1), (Exchange, 2), ("rmdir", 1), ("unlink,unlinkat", 7),
        ("link,linkat", 1), (Exchange, 2), (Rename, 1), ("mkdir,mkdirat", 4), (Exchange, 2), (Rename, 4), (Rename, 2),
        ("unlink,unlinkat", 20), ("rmdir", 3), (Exchange, 1),
    ];
}
