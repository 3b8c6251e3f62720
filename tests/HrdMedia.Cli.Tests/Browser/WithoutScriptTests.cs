using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>An episode where scripts do not run.</summary>
[Collection(nameof(OneBrowser))]
public sealed class WithoutScriptTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Listener.Path)]
    [InlineData(Listener.Path + "embed/")]
    public async Task Plays_with_the_browsers_own_controls_and_shows_no_dead_ones(string path)
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + path);

        var audio = page.Locator("audio");
        await Assertions.Expect(audio).ToBeVisibleAsync();
        Assert.NotNull(await audio.GetAttributeAsync("controls"));
        Assert.Equal("none", await audio.GetAttributeAsync("preload"));
        await audio.FocusAsync();
        var answer = await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Space"), "**/*.mp3");
        Assert.Equal(206, answer.Status);
        Assert.Equal(0, await page.Locator("button:visible, select:visible").CountAsync());
        await Assertions.Expect(page.Locator("a[download]")).ToBeVisibleAsync();
    }
}
