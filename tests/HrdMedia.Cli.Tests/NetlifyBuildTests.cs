using System.Security.Cryptography;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>A deploy by a binary that is pinned: another one is never run.</summary>
public sealed class NetlifyBuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NetlifyBuildTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "NOT TESTED: the deploy script. Hosts that build sites run Linux.");
        Directory.CreateDirectory(folder["site/.ci"]);
        File.Copy(Path.Combine(Repository.Root, ".ci/netlify-build"), folder["site/.ci/netlify-build"]);
        // It tells what it was asked, leaves a mark, and ends like a build that found mistakes.
        File.WriteAllText(folder["hrdmedia"], "#!/bin/sh\necho \"asked: $*\"\ntouch ran\nexit 1\n");
        File.WriteAllText(folder["libvips.so.42"], "");
        ExternalTools.Run("chmod", "+x", folder["hrdmedia"]);
        ExternalTools.Run("tar", "-czf", folder["archive"], "-C", folder.Path, "hrdmedia", "libvips.so.42");
    }

    private string Address => new Uri(folder["archive"]).AbsoluteUri;

    private string Sum => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder["archive"])));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_pinned_binary_builds_and_its_exit_code_counts()
    {
        var result = Build(Address, Sum);

        Assert.Equal(1, result.Code);
        Assert.Matches(@"asked: build --now \S+ --base-url https://pr\.example\.org --preview --root here", result.Output);
        Assert.True(HasRun);
    }

    [Theory]
    [InlineData("the archive has changed", "is not the one that is pinned")]
    [InlineData("", "HRDMEDIA_BINARY_SHA256 is not.")]
    [InlineData("no sum", "is no SHA-256")]
    public void Nothing_is_run_that_is_not_pinned(string sum, string said)
    {
        var pinned = sum.Length > 10 ? Sum : sum;
        File.AppendAllText(folder["archive"], sum);

        var result = Build(Address, pinned);

        Assert.NotEqual(0, result.Code);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.False(HasRun);
    }

    [Fact]
    public void A_sum_without_an_address_is_no_reason_to_take_another_way()
    {
        var result = Build("", Sum);

        Assert.NotEqual(0, result.Code);
        Assert.Contains("HRDMEDIA_BINARY_URL is not.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_is_not_there_is_told()
    {
        var result = Build(Address + "-gone", Sum);

        Assert.NotEqual(0, result.Code);
        Assert.Contains("There is no archive at ", result.Error, StringComparison.Ordinal);
    }

    private bool HasRun => File.Exists(folder["site/ran"]);

    private HrdMediaProcess.Result Build(string url, string sum) => HrdMediaProcess.Finish(HrdMediaProcess.StartProgram(
        "bash", folder.Path, [folder["site/.ci/netlify-build"], "--root", "here"], new Dictionary<string, string>
        {
            ["HRDMEDIA_BINARY_URL"] = url, ["HRDMEDIA_BINARY_SHA256"] = sum,
            ["CONTEXT"] = "deploy-preview", ["DEPLOY_PRIME_URL"] = "https://pr.example.org",
        }));
}
