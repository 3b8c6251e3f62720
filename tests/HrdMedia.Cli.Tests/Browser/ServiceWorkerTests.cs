using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Pages that a browser keeps: only where the settings ask for it, the newest first, never a recording, and nothing any
/// more when the setting is taken back.</summary>
[Collection(nameof(OneBrowser))]
public sealed class ServiceWorkerTests(BrowserFixture browser) : IDisposable
{
    private const string Seen = "es/humanity/002-chile/";
    private const string Registered = "async () => (await navigator.serviceWorker.getRegistrations()).length";
    private const string Kept = """
        async () => (await Promise.all((await caches.keys()).map(
          async name => (await (await caches.open(name)).keys()).map(request => request.url)))).flat()
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Without_the_setting_no_page_keeps_anything()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Seen);

        Assert.Equal(0, await page.EvaluateAsync<int>(Registered));
        Assert.Empty(await page.EvaluateAsync<string[]>(Kept));
    }

    [Fact]
    public async Task A_page_that_was_seen_opens_without_a_connection_and_one_that_was_not_says_so()
    {
        Build("offline: {service-worker: true}");
        await using var server = await SiteServer.Start(folder["output"]);
        await using var context = await browser.NewContext();
        var page = await Keeping(context, server);
        await page.EvaluateAsync("() => document.querySelector('audio').play()");

        await context.SetOfflineAsync(true);
        await page.GotoAsync(server.Url + Seen);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Chile: defender el agua");
        Assert.True(await page.EvaluateAsync<bool>("() => [...document.styleSheets].every(s => s.cssRules.length > 0)"));
        await page.GotoAsync(server.Url + "es/humanity/003-united-states/");
        await Assertions.Expect(page.Locator("#kept")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        Assert.DoesNotContain(await page.EvaluateAsync<string[]>(Kept), url => url.EndsWith(".mp3", StringComparison.Ordinal) ||
            url.Contains('?', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_brings_the_newest_page_and_what_was_taken_back_is_forgotten()
    {
        Build("offline: {service-worker: true}");
        await using var server = await SiteServer.Start(folder["output"]);
        await using var context = await browser.NewContext();
        var page = await Keeping(context, server);
        var file = Path.Combine(folder["output"], Seen, "index.html");
        Rewrite(file, "defender el agua", "renovado");

        await GoUntilAnswered(page, server);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Chile: renovado");

        HrdMediaProcess.RunWell(folder.Path, "withdraw", "humanity/002-chile", "--yes", HrdMediaProcess.Now);
        Build("offline: {service-worker: true}");
        await page.GotoAsync(server.Url);
        await page.WaitForFunctionAsync($"async () => !(await ({Kept})()).some(url => url.includes('002-chile'))");
    }

    [Fact]
    public async Task When_the_setting_is_taken_back_the_worker_leaves_with_all_that_it_kept()
    {
        Build("offline: {service-worker: true}");
        await using var server = await SiteServer.Start(folder["output"]);
        await using var context = await browser.NewContext();
        var page = await Keeping(context, server);

        Build("");
        await page.GotoAsync(server.Url);
        await page.WaitForFunctionAsync($"async () => await ({Registered})() === 0 && (await ({Kept})()).length === 0");
    }

    [Fact]
    public async Task A_visitor_can_have_all_deleted_and_nothing_kept_from_then_on()
    {
        Build("offline: {service-worker: true}");
        await using var server = await SiteServer.Start(folder["output"]);
        await using var context = await browser.NewContext();
        var page = await Keeping(context, server);
        await page.GotoAsync(server.Url + "offline/");

        await page.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await Assertions.Expect(page.Locator("#kept [role=status]")).Not.ToBeEmptyAsync();
        await page.GotoAsync(server.Url);
        Assert.Equal(0, await page.EvaluateAsync<int>(Registered));
        Assert.Empty(await page.EvaluateAsync<string[]>(Kept));
    }

    [Fact]
    public async Task Of_a_marked_show_nothing_is_kept_and_its_way_out_takes_all_that_was()
    {
        await using var elsewhere = await Elsewhere();
        Catalogues.WriteSynthetic(folder.Path, 2, "word");
        File.AppendAllText(folder["episodes/site.yaml"], "offline: {service-worker: true}\n");
        File.AppendAllText(folder["episodes/humanity/show.yaml"], $"quick-exit: {elsewhere.Url}\n");
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        await using var server = await SiteServer.Start(folder["output"]);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        string[] marked = ["humanity/", "humanity/001-episode/", "people/synthetic-voice/", "safety/"];

        // Not even the worker comes with such a page.
        await page.GotoAsync(server.Url + marked[0]);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(0, await page.EvaluateAsync<int>(Registered));

        await page.GotoAsync(server.Url);
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        foreach (var path in (string[])[.. marked, "subscribe/"])
        {
            await page.GotoAsync(server.Url + path);
        }

        await page.WaitForFunctionAsync($"async () => (await ({Kept})()).some(url => url.endsWith('subscribe/'))");
        Assert.DoesNotContain(await page.EvaluateAsync<string[]>(Kept), url => marked.Any(path => url.Contains(path,
            StringComparison.Ordinal)));
        await context.SetOfflineAsync(true);
        await page.GotoAsync(server.Url + marked[1]);
        await Assertions.Expect(page.Locator("#kept")).ToBeVisibleAsync();
        await context.SetOfflineAsync(false);

        await page.GotoAsync(server.Url + marked[1]);
        await page.EvaluateAsync("() => localStorage.setItem('pos:a', '{}')");
        await page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" }).Last.ClickAsync();
        await page.WaitForURLAsync(elsewhere.Url);
        // No page, so that nothing asks for the worker anew.
        await page.GotoAsync(server.Url + "withdrawn.json");
        await page.WaitForFunctionAsync($"async () => await ({Registered})() === 0 && (await caches.keys()).length === 0");
        Assert.Equal("", await page.EvaluateAsync<string>("() => Object.keys(localStorage).join(' ')"));
    }

    public void Dispose() => folder.Dispose();

    private async Task<SiteServer> Elsewhere()
    {
        Directory.CreateDirectory(folder["elsewhere"]);
        File.WriteAllText(folder["elsewhere/_headers"], "");
        File.WriteAllText(folder["elsewhere/index.html"], "<!doctype html><title>Weather</title><p>Rain");
        File.WriteAllText(folder["elsewhere/404.html"], "<!doctype html><title>Nothing</title>");
        return await SiteServer.Start(folder["elsewhere"]);
    }

    private static async Task<IPage> Keeping(IBrowserContext context, SiteServer server)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url);
        await page.EvaluateAsync("async () => { await navigator.serviceWorker.ready }");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        await page.GotoAsync(server.Url + Seen);
        await page.WaitForFunctionAsync($"async () => (await ({Kept})()).some(url => url.endsWith('{Seen}'))");
        return page;
    }

    // Where a request fails by a whim of the machine, the kept page is right; it is wrong where the server has answered.
    private static async Task GoUntilAnswered(IPage page, SiteServer server)
    {
        for (var before = server.Answers.Count; server.Answers.Skip(before).All(a => a.Path != $"/{Seen}");)
        {
            await page.GotoAsync(server.Url + Seen);
        }
    }

    private static void Rewrite(string file, string old, string text) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, text, StringComparison.Ordinal));

    // The real catalogue, with another setting.
    private void Build(string offline)
    {
        if (!Directory.Exists(folder["episodes"]))
        {
            Catalogues.CopyReal(folder.Path);
        }

        var settings = File.ReadAllText(Path.Combine(Repository.Root, "episodes", "site.yaml"));
        var cut = settings.IndexOf("offline:", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder["episodes"], "site.yaml"), settings[..cut] + offline + "\n");
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
    }
}
