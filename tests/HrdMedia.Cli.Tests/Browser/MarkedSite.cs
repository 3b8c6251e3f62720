using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>The real catalogue in its own language, with a way out of its pages to another site of this machine; and the
/// servers of both.</summary>
public sealed class MarkedSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder elsewhere = new();

    /// <summary>The site.</summary>
    public SiteServer Server { get; private set; } = null!;

    /// <summary>The folder of the site.</summary>
    public string Output => folder["output"];

    /// <summary>Where the way out leads: another port is another site.</summary>
    public SiteServer Elsewhere { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        File.WriteAllText(elsewhere["_headers"], "");
        File.WriteAllText(elsewhere["index.html"], "<!doctype html><title>Weather</title><p>Rain");
        File.WriteAllText(elsewhere["404.html"], "<!doctype html><title>Nothing</title>");
        Elsewhere = await SiteServer.Start(elsewhere.Path);
        Catalogues.CopyRealInOneLanguage(folder.Path);
        File.AppendAllText(folder["episodes/humanity/show.yaml"], $"quick-exit: {Elsewhere.Url}\n");
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        Server = await SiteServer.Start(Output);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Elsewhere.DisposeAsync();
        folder.Dispose();
        elsewhere.Dispose();
    }
}
