using System.Diagnostics;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>What the machine can do to a build: it ends with 3 and one sentence, the published site is as it was, and so are the
/// producer's files.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Episode = "episodes/humanity/001-episode.yaml";

    private readonly TemporaryFolder folder = new();

    public FaultTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "NOT TESTED: faults. They are made by tools of Linux.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("HUP")]
    public void A_signal_stops_it_in_order(string signal)
    {
        Catalogues.WriteSynthetic(folder["large"], 2500, "Large");
        IReadOnlyDictionary<string, string> before;
        HrdMediaProcess.Result result;
        var tries = 0;
        do
        {
            // It may have ended before the signal comes: then it is tried again.
            before = Publish(episodes: 3);
            result = Stopped(signal);
        }
        while (result.Code == 0 && ++tries < 10);

        Assert.Equal((3, "Stopped; the output is as it was.\n"), (result.Code, result.Error));
        RequireUntouched(before);
    }

    [Theory]
    [InlineData(Episode, "000")]
    [InlineData("episodes/humanity/001-episode.en.vtt", "000")]
    [InlineData("episodes/humanity", "000")]
    [InlineData("site", "555")]
    [InlineData(".", "555")]
    public void A_permission_that_is_missing_is_the_machines_fault(string path, string mode)
    {
        var before = Publish(episodes: 3);
        Edit();
        var source = FileTree.Hashes(folder["episodes"]);
        var old = ExternalTools.Run("stat", "--format=%a", folder[path]).Trim();
        ExternalTools.Run("chmod", mode, folder[path]);

        // Root may do everything: without these two it is held to the bits, as its owner.
        var result = HrdMediaProcess.Finish(HrdMediaProcess.StartProgram(ExternalTools.Require("setpriv"), folder.Path,
            ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search",
                .. TestedProgram.Command, "--output", folder["site"]]));
        ExternalTools.Run("chmod", old, folder[path]);

        RequireFault(result, "denied");
        Assert.Empty(FileTree.Difference(source, FileTree.Hashes(folder["episodes"])));
        RequireUntouched(before);
    }

    [Theory]
    [InlineData("openat:error=ENOENT:when=1", Episode, "find")]
    [InlineData("pread64,read:error=EIO:when=1", Episode, "Input/output error")]
    [InlineData("openat:error=EMFILE:when=1", Episode, "open files")]
    public void A_file_that_vanishes_or_cannot_be_read_is_the_machines_fault(string fault, string file, string says)
    {
        var before = Publish(episodes: 3);
        Edit();

        var result = HrdMediaProcess.Finish(HrdMediaProcess.StartProgram(ExternalTools.Require("strace"), folder.Path,
            ["-f", "-qq", "-o", "/dev/null", "-P", folder[file], "-e", $"inject={fault}", .. TestedProgram.Command,
                "--output", folder["site"]]));

        RequireFault(result, says);
        RequireUntouched(before);
    }

    [Theory]
    [InlineData("Words that are so long.", "episodes/humanity/001-episode.en.vtt has changed during the build.")]
    [InlineData("Other words.", "episodes/humanity/001-episode.en.vtt has changed during the build.")]
    [InlineData("", "Could not find file")]
    public void A_file_that_is_saved_or_goes_meanwhile_does_not_give_half_of_two_sites(string now, string says)
    {
        var before = Publish(episodes: 3);
        Edit();
        var transcript = folder["episodes/humanity/001-episode.en.vtt"];
        File.WriteAllText(transcript, "WEBVTT\n\n00:00.000 --> 00:02.000\nWords that are as long.\n");

        // It waits where the writing begins: by then everything has been read once.
        using var build = HrdMediaProcess.StartProgram(ExternalTools.Require("strace"), folder.Path,
            ["-f", "-qq", "-o", "/dev/null", "-P", folder[".site.work/next"], "-e", "inject=mkdir,mkdirat:delay_exit=1500000",
                .. TestedProgram.Command, "--output", folder["site"]]);
        WaitFor(() => Directory.Exists(folder[".site.work/next"]), build);
        File.Delete(transcript);
        if (now.Length > 0)
        {
            File.WriteAllText(transcript, $"WEBVTT\n\n00:00.000 --> 00:02.000\n{now}\n");
        }

        var result = HrdMediaProcess.Finish(build);

        RequireFault(result, says);
        RequireUntouched(before);
    }

    private IReadOnlyDictionary<string, string> Publish(int episodes)
    {
        Catalogues.WriteSynthetic(folder.Path, episodes, "Small");
        File.WriteAllText(folder["episodes/humanity/001-episode.en.vtt"], "WEBVTT\n\n00:00.000 --> 00:02.000\nWords.\n");
        File.AppendAllText(folder[Episode], "transcript: 001-episode.en.vtt\n");
        HrdMediaProcess.RunWell(folder.Path, "--output", folder["site"]);
        return FileTree.Hashes(folder["site"]);
    }

    private void Edit() => File.WriteAllText(folder["episodes/humanity/002-episode.yaml"], File.ReadAllText(
        folder["episodes/humanity/002-episode.yaml"]).Replace("Small episode 2", "Edited", StringComparison.Ordinal));

    private HrdMediaProcess.Result Stopped(string signal)
    {
        var build = HrdMediaProcess.Start(folder["large"], ["--output", folder["site"]]);
        WaitFor(() => Directory.Exists(folder[".site.work/next"]), build);
        ExternalTools.Run("kill", $"-{signal}", $"{build.Id}");
        return HrdMediaProcess.Finish(build);
    }

    private static void WaitFor(Func<bool> what, Process process)
    {
        var watch = Stopwatch.StartNew();
        while (!what() && !process.HasExited && watch.Elapsed < TimeSpan.FromMinutes(1))
        {
            Thread.Sleep(1);
        }
    }

    private static void RequireFault(HrdMediaProcess.Result result, string says)
    {
        Assert.Equal(3, result.Code);
        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.Contains(says, result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(" The output is as it was.\n", result.Error, StringComparison.Ordinal);
    }

    private void RequireUntouched(IReadOnlyDictionary<string, string> before)
    {
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder["site"])));
        Assert.False(Directory.Exists(folder[".site.work"]));
    }
}
