using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Somebody who has to leave a page at once.</summary>
[Collection(nameof(OneBrowser))]
public sealed class QuickExitTests(BrowserFixture browser, MarkedSite site) : IClassFixture<MarkedSite>
{
    private const string Episode = "humanity/004-nepal/";

    [Fact]
    public async Task A_click_leads_to_another_site_which_is_asked_only_then_and_going_back_does_not_return()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) => elsewhere.AddRange(request.Url.StartsWith(site.Elsewhere.Url, StringComparison.Ordinal)
            ? [request.Headers.GetValueOrDefault("referer", "")] : []);
        await page.GotoAsync(site.Server.Url);
        await page.GotoAsync(site.Server.Url + "humanity/");
        await page.GotoAsync(site.Server.Url + Episode);
        await page.Locator(".controls").WaitForAsync();
        // Something to be forgotten.
        await page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('audio').currentTime > 0");
        var length = await page.EvaluateAsync<int>("() => history.length");
        Assert.Empty(elsewhere);

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" }).Last.ClickAsync();
        await page.WaitForURLAsync(site.Elsewhere.Url);

        Assert.Equal([""], elsewhere);
        Assert.Equal((length, ""), (await page.EvaluateAsync<int>("() => history.length"),
            await page.EvaluateAsync<string>("() => document.referrer")));
        // The show's page has the way out too: it leads there again. The home page has none, as the page about it says.
        await page.EvaluateAsync("() => history.back()");
        await page.WaitForURLAsync(site.Elsewhere.Url);
        await page.WaitForFunctionAsync("() => document.title === 'Weather'");
        Assert.Equal(2, elsewhere.Count);
        await page.GoBackAsync();
        Assert.Equal(site.Server.Url, page.Url);
        // And who comes back on purpose can read; nothing is left of what was heard.
        await page.GotoAsync(site.Server.Url + Episode);
        await page.Locator(".controls").WaitForAsync();
        Assert.Equal("", await page.EvaluateAsync<string>(
            "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(' ')"));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Three_presses_of_shift_do_the_same_and_are_told_on_the_way()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Server.Url + Episode);
        await page.Locator(".controls").WaitForAsync();
        var status = page.Locator(".quick-exit [role=status]");

        // Capitals, and going backwards by keyboard, are no presses.
        foreach (var key in (string[])["Shift+A", "Shift+B", "Shift+C", "Shift+Tab", "Shift+Tab"])
        {
            await page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(status).ToHaveTextAsync("");
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(status).ToHaveTextAsync("Press Shift two more times to leave.");
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(status).ToHaveTextAsync("Press Shift once more to leave.");
        await page.Keyboard.PressAsync("Shift");
        await page.WaitForURLAsync(site.Elsewhere.Url);

        // The page is empty before the other site answers.
        await page.GotoAsync(site.Server.Url + Episode);
        await page.Locator(".controls").WaitForAsync();
        Assert.Equal("hidden 127.0.0.1", await page.EvaluateAsync<string>(
            "() => { document.querySelector('.quick-exit [data-exit]').click();" +
            " return `${getComputedStyle(document.body).visibility} ${document.title}` }"));
    }

    [Fact]
    public async Task Without_scripts_it_is_a_link_that_the_second_skip_link_repeats()
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Server.Url + Episode);
        await Assertions.Expect(page.Locator(".quick-exit .keys")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Leave this page now", await page.Locator(":focus").InnerTextAsync());

        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(site.Elsewhere.Url, new() { WaitUntil = WaitUntilState.Commit });
    }

    // What may not rest on the device is fetched anew by parts, as players need it.
    [Fact]
    public async Task A_recording_that_may_not_be_stored_plays_from_anywhere()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var caches = new List<string>();
        page.Response += (_, response) => caches.AddRange(response.Url.EndsWith(".mp3", StringComparison.Ordinal)
            ? [response.Headers.GetValueOrDefault("cache-control", "")] : []);
        await page.GotoAsync(site.Server.Url + Episode);
        await page.Locator(".controls").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).ClickAsync();
        foreach (var at in (int[])[50, 5, 30])
        {
            await page.EvaluateAsync($"() => {{ document.querySelector('audio').currentTime = {at} }}");
            await page.WaitForFunctionAsync("at => { const a = document.querySelector('audio');" +
                " return !a.seeking && !a.paused && a.currentTime > at && a.currentTime < at + 8 }", at);
        }

        Assert.NotEmpty(caches);
        Assert.All(caches, cache => Assert.Equal("no-store", cache));
    }

    // WCAG 2.2, 2.4.11; and on paper there is nothing to leave.
    [Theory]
    [InlineData(1280, 720)]
    [InlineData(320, 640)]
    public async Task It_stays_in_view_and_covers_nothing_that_has_the_focus(int width, int height)
    {
        await using var context = await browser.NewContext(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Server.Url + Episode);
        await page.Locator(".controls").WaitForAsync();
        await page.EvaluateAsync("() => { const all = document.querySelectorAll('footer a'); all[all.length - 1].focus() }");
        for (var presses = 0; presses < 45; presses++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
            Assert.Equal("", await page.EvaluateAsync<string>(
                "() => { const e = document.activeElement, bar = document.querySelector('.quick-exit')," +
                " top = e.getBoundingClientRect().top, edge = bar.getBoundingClientRect().bottom;" +
                " return bar.contains(e) || e.matches('.skip, body') || top >= edge - 1 ? ''" +
                " : `${top} < ${edge}: ${e.outerHTML.slice(0, 150)}` }"));
        }

        Assert.True(await page.EvaluateAsync<bool>("() => { scrollTo(0, 9999);" +
            " const box = document.querySelector('.quick-exit').getBoundingClientRect();" +
            " return box.top >= 0 && box.bottom <= innerHeight / 4 && document.documentElement.scrollWidth <= innerWidth }"));
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Assertions.Expect(page.Locator(".quick-exit")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Axe_objects_to_nothing_in_light_and_dark()
    {
        await using var context = await browser.NewContext(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        foreach (var path in (string[])[Episode, Episode + "embed/", "safety/"])
        {
            await page.GotoAsync(site.Server.Url + path);
            await page.WaitForFunctionAsync("() => !document.querySelector('.player') || !!document.querySelector('.controls')");
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{path} {scheme} {v.Id}: {v.Nodes[0].Html}"));
            }
        }
    }
}
