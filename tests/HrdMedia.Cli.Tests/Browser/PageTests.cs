using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>What holds on every kind of page.</summary>
[Collection(nameof(PageBrowser))]
public sealed class PageTests(BrowserFixture browser)
{
    public static TheoryData<string> Kinds => PageKinds.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Loads_from_its_own_host_only_without_a_complaint_and_keeps_nothing(string path)
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) => complaints.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => complaints.Enqueue($"error: {error}");
        page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Server.Url, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Enqueue($"another host: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Url.EndsWith(PageKinds.NotFound, StringComparison.Ordinal))
            {
                complaints.Enqueue($"{response.Status}: {response.Url}");
            }
        };
        await page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))");

        var answer = await page.GotoAsync(browser.Server.Url + path, new() { WaitUntil = WaitUntilState.Load });
        await ScrollThrough(page);

        Assert.Equal(path == PageKinds.NotFound ? 404 : 200, answer!.Status);
        Assert.Contains("default-src 'none'", answer.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.DoesNotContain(complaints,
            c => !(path == PageKinds.NotFound && c.Contains("status of 404", StringComparison.Ordinal)));
        Assert.Empty(await context.CookiesAsync());
        Assert.Equal("[0,0,0,0]", await page.EvaluateAsync<string>(
            "async () => JSON.stringify([localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, " +
                "(await caches.keys()).length])"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Has_one_heading_landmarks_a_language_and_a_skip_link_that_the_keyboard_reaches(string path)
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + path);

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.NotEqual("", (await page.Locator("h1").InnerTextAsync()).Trim());
        foreach (var role in (AriaRole[])[AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo])
        {
            Assert.True(await page.GetByRole(role).CountAsync() == 1, $"There must be one {role}.");
        }

        Assert.True(await page.GetByRole(AriaRole.Navigation).CountAsync() > 0, "There is no navigation.");
        var language = path.Split('/')[0] is "ar" or "ne" ? path[..2] : "en";
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", await page.Locator("html").GetAttributeAsync("dir"));
        Assert.NotEqual("", await page.TitleAsync());

        await page.Keyboard.PressAsync("Tab");
        var focused = page.Locator(":focus");
        Assert.StartsWith("#", await focused.GetAttributeAsync("href"), StringComparison.Ordinal);
        var box = (await focused.BoundingBoxAsync())!;
        Assert.True(box is { X: >= 0, Y: >= 0, Width: > 20, Height: > 10 },
            $"The skip link is not seen when it has the focus: {box.X} {box.Y}");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>(
            "() => { const m = document.querySelector('main'), f = document.activeElement;" +
            " return m.contains(f) || !!(m.compareDocumentPosition(f) & Node.DOCUMENT_POSITION_FOLLOWING) }"),
            "After the skip link the focus is not in the main part or behind it.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Fits_narrow_screens(string path)
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + path);
        foreach (var width in (int[])[320, 360])
        {
            await page.SetViewportSizeAsync(width, 640);
            var wide = await page.EvaluateAsync<string>(
                "() => { const w = document.documentElement.clientWidth;" +
                " return document.documentElement.scrollWidth <= w ? '' : [...document.querySelectorAll('body *')]" +
                ".filter(e => e.getBoundingClientRect().right > w + 0.5).slice(0, 5).map(e => e.outerHTML.slice(0, " +
                    "120)).join('\\n') || 'something' }");
            Assert.True(wide == "", $"At {width} pixels the page scrolls sideways because of:\n{wide}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Has_nothing_that_axe_objects_to_in_light_and_dark(string path)
    {
        // axe is a script that we bring: the site's policy would not let it run.
        await using var context = await browser.NewContext(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + path);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            // Only colours are others in the dark.
            var result = await (scheme == ColorScheme.Light ? page.RunAxe() : page.RunAxe(new AxeRunOptions
            {
                RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
            }));

            Assert.True(result.Passes.Length > (scheme == ColorScheme.Light ? 10 : 0), "axe has hardly looked.");
            Assert.True(result.Violations.Length == 0, $"{scheme}:\n" + string.Join('\n', result.Violations.SelectMany(v =>
                v.Nodes.Select(n => $"{v.Id} ({v.Impact}): {v.Help}\n  {n.Html}\n  " +
                    $"{string.Join(' ', n.Any.Select(a => a.Message))}"))));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Says_without_scripts_all_that_the_page_says(string path)
    {
        var texts = new List<string>();
        var hasPlayer = false;
        foreach (var scripts in (bool[])[true, false])
        {
            await using var context = await browser.NewContext(new() { JavaScriptEnabled = scripts });
            var page = await context.NewPageAsync();
            await page.GotoAsync(browser.Server.Url + path);
            // A button that a script brings is no statement.
            await page.EvaluateAsync("() => document.querySelectorAll('button').forEach(b => b.hidden = true)");
            texts.Add(await page.Locator("body").InnerTextAsync());
            hasPlayer = await page.Locator("audio").CountAsync() > 0;
        }

        Assert.True(texts[0].Length > 100, "The page says hardly anything.");
        // Scripts add controls in the place of the browser's own, which have no words on the page.
        Assert.Empty(Lines(texts[1]).Except(Lines(texts[0])));
        Assert.True(texts[0] == texts[1] || hasPlayer,
            "Scripts say more than a player does.");

        static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries);
    }

    // Pictures that are loaded when they come into view must be asked for too.
    private static async Task ScrollThrough(IPage page)
    {
        await page.EvaluateAsync(
            "async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += 400) { scrollTo(0, y); await new " +
                "Promise(r => setTimeout(r, 20)) } for (const i of document.images) { i.scrollIntoView(); if (!i.complete) " +
                "await new Promise(r => { i.onload = i.onerror = r }) } }");
        await page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");
        Assert.Equal("[]", await page.EvaluateAsync<string>(
            "() => JSON.stringify([...document.images].filter(i => !i.naturalWidth).map(i => i.src))"));
    }
}
