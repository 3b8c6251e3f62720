using System.Diagnostics;
using System.Runtime.InteropServices;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The one native binary, made by the command that the README names.</summary>
[Collection(nameof(Alone))]
public sealed class NativeTests(RealSite real, ITestOutputHelper log) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Is_published_without_warnings_and_builds_the_same_bytes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "NOT TESTED: the native binary. The tools are provisioned on Linux only.");
        var native = NativeBinary.Published;
        var binary = native.Path;

        Assert.DoesNotContain("warning", native.Said, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["hrdmedia", "libvips.so.42"], Directory.GetFiles(Path.GetDirectoryName(binary)!).Select(Path.GetFileName)
            .Where(f => Path.GetExtension(f) is not (".dbg" or ".xml" or ".pdb")).Order());

        Build(binary);
        Assert.Empty(FileTree.Difference(FileTree.Hashes(real.Output), FileTree.Hashes(folder["site"])));
        var start = Enumerable.Range(0, 5).Min(_ => Time(binary, "--version"));
        log.WriteLine($"{RuntimeInformation.RuntimeIdentifier}: {new FileInfo(binary).Length / 1e6:0.0} MB, starts in " +
            $"{start.TotalMilliseconds:0} ms");
    }

    private void Build(string binary)
    {
        var build = HrdMediaProcess.Finish(
            HrdMediaProcess.StartProgram(binary, Repository.Root, ["--output", folder["site"], "--cache", folder["cache"],
                HrdMediaProcess.Now]));
        Assert.True(build.Code == 0, build.Error);
    }

    private TimeSpan Time(string binary, string argument)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, HrdMediaProcess.Finish(HrdMediaProcess.StartProgram(binary, folder.Path, [argument])).Code);
        return watch.Elapsed;
    }
}
