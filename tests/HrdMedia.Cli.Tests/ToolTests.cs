using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The .NET tool, packed and installed by the commands that people type.</summary>
public sealed class ToolTests(MaximalSite maximal) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_tool_and_the_binary_build_the_same_bytes_as_what_was_just_compiled()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "NOT TESTED: the tool. The tools are provisioned on Linux only.");
        var native = NativeBinary.Published;
        Dotnet("pack", "-c", "Release", "src/HrdMedia.Cli", "--artifacts-path", native.Artifacts, "-o", folder["packages"],
            "--disable-build-servers");
        Assert.Single(Directory.GetFiles(folder["packages"], "HrdMedia.*.nupkg"));
        // This one source and no other: a package of that name elsewhere is not ours.
        Dotnet("tool", "install", "HrdMedia", "--tool-path", folder["tools"], "--source", folder["packages"]);

        foreach (var (name, program) in new[] { ("tool", folder["tools/hrdmedia"]), ("binary", native.Path) })
        {
            HrdMediaProcess.RunWell([program], folder.Path, "--root", MaximalSite.Root, "--output", folder[name],
                "--cache", folder[name + "-cache"], HrdMediaProcess.Now);
            Assert.NotEmpty(FileTree.Hashes(folder[name]));
            Assert.Empty(FileTree.Difference(FileTree.Hashes(maximal.Output), FileTree.Hashes(folder[name])));
        }
    }

    private static void Dotnet(params string[] arguments)
    {
        var result = HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("dotnet", Repository.Root, arguments,
            new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_TieredCompilation"] = "1" }),
            TimeSpan.FromMinutes(10));
        Assert.True(result.Code == 0, result.Output + result.Error);
        Assert.DoesNotContain("warning", result.Output, StringComparison.OrdinalIgnoreCase);
    }
}
