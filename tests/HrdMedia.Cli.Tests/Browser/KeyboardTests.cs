using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Somebody who has a keyboard and nothing else: from the home page to a chapter that is heard.</summary>
[Collection(nameof(OneBrowser))]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("", "Start listening", "Play")]
    [InlineData("ar/", "بدء الاستماع", "تشغيل")]
    public async Task Tab_and_enter_lead_from_the_home_page_to_a_chapter(string home, string start, string play)
    {
        await using var context = await browser.NewContext(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + home);
        await Skip(page);
        await TabTo(page, "a", start);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".controls").WaitForAsync();
        await Skip(page);
        await TabTo(page, "button", play);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync(
            "() => { const a = document.querySelector('audio'); return !a.paused && a.currentTime > 0 }");

        await TabTo(page, ".chapters a", "Offices and agreements");
        var at = await page.EvaluateAsync<double>("() => +document.activeElement.closest('li').dataset.start");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForFunctionAsync(
            "at => { const a = document.querySelector('audio'); return !a.paused && !a.seeking && a.currentTime > at }", at);
        Assert.Equal(39.26, at);
    }

    // The skip link is the first that the keyboard reaches.
    private static async Task Skip(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.Locator(":focus").GetAttributeAsync("href"));
        await page.Keyboard.PressAsync("Enter");
    }

    // Each stop must be seen: an element that has the focus outside the window, or without a ring, leads nowhere.
    private static async Task TabTo(IPage page, string kind, string name)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await page.EvaluateAsync<string>(
                "() => { const e = document.activeElement, b = e.getBoundingClientRect(), s = getComputedStyle(e);" +
                " return b.bottom > 0 && b.top < innerHeight && (s.outlineStyle !== 'none' || e.matches('audio, [type=range]'))" +
                " ? '' : `unseen: ${e.outerHTML.slice(0, 200)}` }"));
            if (await page.EvaluateAsync<bool>(
                "([kind, name]) => { const e = document.activeElement;" +
                " return e.matches(kind) && (e.ariaLabel ?? e.textContent).includes(name) }", new[] { kind, name }))
            {
                return;
            }
        }

        Assert.Fail($"Forty presses of Tab do not reach {kind} '{name}'.");
    }
}
