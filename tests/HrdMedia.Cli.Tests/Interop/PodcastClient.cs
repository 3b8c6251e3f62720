using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>A podcast client as people run it, with a home of its own.</summary>
/// <param name="program">Its program: <c>gpo</c> (gPodder) or <c>podget</c>.</param>
/// <param name="feed">The feed that it subscribes to.</param>
public sealed class PodcastClient(string program, string feed) : IDisposable
{
    private readonly TemporaryFolder home = new();
    private bool subscribed;

    /// <summary>What it has downloaded: names and hashes.</summary>
    public IReadOnlyDictionary<string, string> Downloads => ServedShow.Hashes(home.Path);

    /// <summary>Asks for news and downloads what is new; subscribes first.</summary>
    public void Poll()
    {
        if (program == "podget")
        {
            WritePodgetSettings();
            Run("-d", home.Path);
            return;
        }

        if (!subscribed)
        {
            Run("subscribe", feed);
            subscribed = true;
        }

        Run("update");
        Run("download");
    }

    /// <inheritdoc/>
    public void Dispose() => home.Dispose();

    // podget refuses settings without this first line.
    private void WritePodgetSettings()
    {
        File.WriteAllText(home["podgetrc"], $"""
            # Podget configuration file created by version 0.9.0
            DIR_LIBRARY="{home["library"]}"
            DIR_LOG="{home["log"]}"
            CONFIG_SERVERLIST=serverlist
            LOG_FAIL=errors
            LOG_COMPLETE=done
            WGET_BASEOPTS="-c --no-proxy"
            MOST_RECENT=0
            NO_PLAYLIST=1
            CLEANUP=0

            """);
        File.WriteAllText(home["serverlist"], feed + " Test Humanity\n");
        Directory.CreateDirectory(home["library"]);
        Directory.CreateDirectory(home["log"]);
    }

    private void Run(params string[] arguments)
    {
        var environment = new Dictionary<string, string>
        {
            ["HOME"] = home.Path, ["GPODDER_HOME"] = home["gpodder"], ["no_proxy"] = "127.0.0.1", ["TMPDIR"] = home.Path,
        };
        var result = HrdMediaProcess.Finish(
            HrdMediaProcess.StartProgram(ExternalTools.Require(program), home.Path, arguments, environment));
        Assert.True(result.Code == 0, $"{program} ended with {result.Code}:\n{result.Output}\n{result.Error}");
    }
}
