using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Somebody with an episode's page before them.</summary>
public sealed class Listener : IAsyncDisposable
{
    /// <summary>The episode that is heard.</summary>
    public const string Path = "humanity/002-chile/";

    private readonly BrowserFixture browser;
    private readonly IBrowserContext context;

    private Listener(BrowserFixture browser, IBrowserContext context, IPage page) =>
        (this.browser, this.context, Page) = (browser, context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; private set; }

    /// <summary>The button that plays.</summary>
    public ILocator Play => Button("Play");

    /// <summary>The place in the audio.</summary>
    public ILocator Position => Page.GetByRole(AriaRole.Slider, new() { Name = "Position" });

    /// <summary>Where the audio is, in seconds.</summary>
    public Task<double> At => Page.EvaluateAsync<double>("() => document.querySelector('audio').currentTime");

    /// <summary>What the browser keeps.</summary>
    public Task<string> Kept => Page.EvaluateAsync<string>(
        "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort().join(' ')");

    /// <summary>Opens a page in a fresh profile and waits for the player, where there is one.</summary>
    public static async Task<Listener> Open(BrowserFixture browser, string path = Path, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContext(options);
        var listener = new Listener(browser, context, await context.NewPageAsync());
        await listener.Go(path);
        return listener;
    }

    /// <summary>Goes to another page.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(browser.Server.Url + path);
        await Page.WaitForFunctionAsync("() => !document.querySelector('.player') || !!document.querySelector('.controls')");
    }

    /// <summary>The same profile in another tab.</summary>
    public async Task<IPage> OtherTab(string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + path);
        return page;
    }

    /// <summary>A button of the page by its name.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Presses play and waits until something is heard.</summary>
    public async Task Listen()
    {
        await Play.ClickAsync();
        await Heard();
    }

    /// <summary>Waits until the audio runs.</summary>
    public Task Heard() => Page.WaitForFunctionAsync(
        "() => { const a = document.querySelector('audio'); return !a.paused && a.played.length && a.played.end(0) > 0 }");

    /// <summary>Waits until the audio rests at a place.</summary>
    public Task<IJSHandle> Rests(double at) => Page.WaitForFunctionAsync(
        "at => { const a = document.querySelector('audio'); return !a.seeking && Math.abs(a.currentTime - at) < 0.6 }", at);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
