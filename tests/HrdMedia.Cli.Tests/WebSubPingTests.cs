using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The script that tells hubs of a changed feed: off unless it is asked to, and never a reason to fail.</summary>
public sealed class WebSubPingTests
{
    private const string Form = "hub.mode=publish&hub.url=";

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    public async Task A_hub_is_told_only_when_it_is_asked_for(string setting, int told)
    {
        using var hub = Hub(out var address);
        var posted = new List<string>();
        var serving = Task.Run(() => Serve(hub, address, posted), TestContext.Current.CancellationToken);

        var (code, said) = await Ping(setting, address + "feed.xml");
        hub.Stop();
        await serving;

        Assert.Equal(0, code);
        Assert.Contains($"{address}hub?a=1&b=2 of {address}feed.xml", said, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(Form + Uri.EscapeDataString(address + "feed.xml"), told), posted);
    }

    [Fact]
    public async Task A_site_that_does_not_answer_fails_nothing()
    {
        using (Hub(out var gone))
        {
            Assert.Equal(0, (await Ping("1", gone + "nothing.xml")).Code);
        }
    }

    private static HttpListener Hub(out string address)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        free.Stop();
        var hub = new HttpListener();
        hub.Prefixes.Add(address);
        hub.Start();
        return hub;
    }

    private static void Serve(HttpListener hub, string address, List<string> posted)
    {
        try
        {
            while (true)
            {
                var context = hub.GetContext();
                if (context.Request.HttpMethod == "POST")
                {
                    using var reader = new StreamReader(context.Request.InputStream);
                    posted.Add(reader.ReadToEnd());
                }

                using var writer = new StreamWriter(context.Response.OutputStream);
                writer.Write($"<rss>\n    <atom:link href=\"{address}hub?a=1&amp;b=2\" rel=\"hub\"/>\n</rss>\n");
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test has stopped it.
        }
    }

    private static async Task<(int Code, string Said)> Ping(string setting, string feed)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, ".ci/websub-ping"), feed])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HRDMEDIA_PING"] = setting;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
