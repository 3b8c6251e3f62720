using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>A recording that is there in more than one file.</summary>
[Collection(nameof(OneBrowser))]
public sealed class VersionsTests(BrowserFixture browser, MaximalSite maximal)
{
    private const string Path = "everything/002-full/";
    private const string Source = "() => document.querySelector('audio source').getAttribute('src')";
    private const string Kept = "() => localStorage.getItem('file')";

    [Fact]
    public async Task The_small_file_is_chosen_plays_and_is_remembered()
    {
        await using var server = await SiteServer.Start(maximal.Output);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + Path);
        var files = page.Locator("[name=file]");
        // The video is not one of them.
        await Assertions.Expect(files.Locator("option")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).ClickAsync();
        await Playing(page, "mp3");

        await files.SelectOptionAsync(new SelectOptionValue { Index = 1 });

        await Playing(page, "opus");
        await page.ReloadAsync();
        await Assertions.Expect(files.Locator("option:checked")).ToContainTextAsync("Low bandwidth (");
        Assert.EndsWith(".opus", await page.EvaluateAsync<string>(Source), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_data_is_given_the_small_file_first()
    {
        await using var server = await SiteServer.Start(maximal.Output);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
        await page.GotoAsync(server.Url + Path);

        await Assertions.Expect(page.Locator("[name=file] option:checked")).ToContainTextAsync("Low bandwidth (");
        Assert.Null(await page.EvaluateAsync<string?>(Kept));
    }

    [Fact]
    public async Task Without_scripts_each_file_can_be_taken_away()
    {
        await using var server = await SiteServer.Start(maximal.Output);
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + Path);

        var small = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Low bandwidth: ") });
        await Assertions.Expect(small).ToHaveAttributeAsync("download", "");
        var address = new Uri(new Uri(page.Url), await small.GetAttributeAsync("href"));
        var answer = await page.APIRequest.GetAsync(address.AbsoluteUri);
        Assert.Equal("OggS", System.Text.Encoding.ASCII.GetString((await answer.BodyAsync())[..4]));
    }

    private static Task<IJSHandle> Playing(IPage page, string ending) => page.WaitForFunctionAsync(
        "ending => { const a = document.querySelector('audio'); return !a.paused && a.currentSrc.endsWith('.' + ending) && " +
        "a.played.length && a.played.end(0) > 0 }", ending);
}
