using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>The world map with the keyboard, with a finger, and in forced colours.</summary>
[Collection(nameof(OneBrowser))]
public sealed class MapTests(BrowserFixture browser)
{
    private const string Path = "countries/";

    [Fact]
    public async Task The_keyboard_reaches_each_country_sees_where_it_is_and_goes_there()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);
        var links = await page.Locator(".map a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
        var rows = await page.Locator("tbody th a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
        Assert.Equal(rows.Order(), links.Order());

        await page.Locator(".breadcrumb a").Last.FocusAsync();
        foreach (var link in links)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = page.Locator(".map a:focus");
            Assert.Equal(link, await focus.GetAttributeAsync("href"));
            Assert.NotEqual("", await focus.GetAttributeAsync("aria-label"));
            Assert.Equal("solid", await focus.EvaluateAsync<string>("a => getComputedStyle(a).outlineStyle"));
        }

        // That it is asked for, and not that it comes, is what the key does.
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("Enter"), browser.Server.Url + Path + links[^1]);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_small_country_can_be_touched(int width)
    {
        await using var context = await browser.NewContext(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);

        var widths = await page.Locator(".map a circle").EvaluateAllAsync<double[]>(
            "all => all.map(c => c.getBoundingClientRect().width)");

        Assert.NotEmpty(widths);
        Assert.All(widths, w => Assert.InRange(w, 24, 48));
    }

    [Fact]
    public async Task Countries_stand_out_in_forced_colours()
    {
        await using var context = await browser.NewContext(new() { ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);

        var land = await page.Locator(".map .land").EvaluateAsync<string>("p => getComputedStyle(p).stroke");
        var country = await page.Locator(".map a path").First.EvaluateAsync<string>("p => getComputedStyle(p).stroke");

        Assert.NotEqual(land, country);
    }
}
