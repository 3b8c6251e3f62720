using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>A Chromium and the served site of the real catalogue; once for each collection of browser tests.</summary>
public sealed class BrowserFixture(RealSite real) : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The site's server.</summary>
    public SiteServer Server { get; private set; } = null!;

    /// <summary>The folder that is served.</summary>
    public string Folder => real.Output;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Server = await SiteServer.Start(real.Output);

    /// <summary>A fresh profile.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions? options = null)
    {
        // Here and not in InitializeAsync: only a test can be skipped. And again when it has crashed: one test has failed then,
        // not all that follow.
        if (browser is not { IsConnected: true })
        {
            browser = await Launch();
        }

        return await browser.NewContextAsync(options ?? new());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Server.DisposeAsync();
    }

    private async Task<IBrowser> Launch()
    {
        playwright ??= await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--mute-audio",
                // Whatever a page asks of another host fails, also where there is a network.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
    }

    // An installed one, else apt, else Playwright's own (null: it knows where), else a skip that is a failure in CI.
    private static string? Chromium()
    {
        if (ExternalTools.FindAny("chromium", "google-chrome", "chromium-browser") is { } installed)
        {
            return installed;
        }

        return ExternalTools.TryRequire("chromium") ?? (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? null
            : ExternalTools.Require("chromium"));
    }
}
