using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using HrdMedia.Cli.Tests.Tools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HrdMedia.Cli.Tests.PullRequests;

/// <summary>What has the site built on a day on which nobody changes anything, with a host that only notes what it is
/// asked.</summary>
public sealed partial class PublishTests : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> asked = [];
    private readonly TemporaryFolder folder = new();
    private WebApplication? host;

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("", "?clear_cache=true")]
    [InlineData("?trigger_title=daily", "?trigger_title=daily&clear_cache=true")]
    public async Task The_host_is_asked_once_and_nothing_tells_its_address(string query, string whole)
    {
        var said = Publish(await Host(200) + query);

        Assert.Equal((0, "The host was asked to build the site.\n", ""), (said.Code, said.Output, said.Error));
        Assert.Equal(["POST /build_hooks/s3cr3t" + whole], asked);
    }

    [Fact]
    public async Task A_host_that_refuses_is_an_error_and_nothing_tells_its_address()
    {
        foreach (var hook in (string[])[await Host(404), "http://127.0.0.1:1/s3cr3t", "s3cr3t, or so"])
        {
            var said = Publish(hook);

            Assert.Equal((1, ""), (said.Code, said.Error));
            Assert.StartsWith("::error title=Nothing was published::The host did not take the call (answer ", said.Output,
                StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", said.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", said.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_the_secret_it_says_so_and_does_nothing()
    {
        var said = Publish("");

        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Matches("^::notice title=Nothing was published::There is no secret BUILD_HOOK[^\n]*\n$", said.Output);
    }

    // Of two commits that differ in nothing that the site is made of, as after a change of the first page.
    [Theory]
    [InlineData(true, "the same words", "CACHED_COMMIT_REF=HEAD^")]
    [InlineData(false, "a build hook", "CACHED_COMMIT_REF=HEAD^", "INCOMING_HOOK_TITLE=daily")]
    [InlineData(false, "a build hook without a name", "CACHED_COMMIT_REF=HEAD^", "INCOMING_HOOK_URL=https://api.example/x")]
    [InlineData(false, "no cache", "CACHED_COMMIT_REF=HEAD")]
    [InlineData(false, "no build before", "CACHED_COMMIT_REF=")]
    [InlineData(false, "other words", "CACHED_COMMIT_REF=HEAD~2")]
    public void The_host_skips_a_build_only_when_someone_pushed_what_changes_nothing(bool skips, string why, params string[] has)
    {
        Directory.CreateDirectory(folder["episodes"]);
        Git("init", "--quiet");
        foreach (var file in (string[])["README.md", "episodes/site.yaml", "README.md"])
        {
            File.AppendAllText(folder[file], "more\n");
            Git("add", ".");
            Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "x");
        }

        var refs = has.Append("COMMIT_REF=HEAD").Select(pair => pair.Split('=', 2)).ToDictionary(p => p[0], p =>
            p[1].StartsWith("HEAD", StringComparison.Ordinal) ? Git("rev-parse", p[1]).Output.Trim() : p[1]);
        var ignore = Ignore().Match(File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"))).Groups[1].Value
            .Replace("\\\"", "\"", StringComparison.Ordinal);

        Assert.True(skips == (Bash(["-c", ignore], refs).Code == 0), why);
    }

    private HrdMediaProcess.Result Git(params string[] arguments) =>
        HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("git", folder.Path, arguments));

    private HrdMediaProcess.Result Publish(string hook) => Bash([Path.Combine(Repository.Root, ".github/publish")],
        new Dictionary<string, string> { ["BUILD_HOOK"] = hook, ["RETRIES"] = "0" });

    private HrdMediaProcess.Result Bash(string[] arguments, Dictionary<string, string> variables) =>
        HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("bash", folder.Path, arguments, variables));

    private async Task<string> Host(int answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        host = builder.Build();
        host.Run(context =>
        {
            asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
            context.Response.StatusCode = answer;
            return context.Response.WriteAsync("s3cr3t");
        });
        await host.StartAsync();
        return host.Urls.Single() + "/build_hooks/s3cr3t";
    }

    [GeneratedRegex("^  ignore = \"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Ignore();
}
