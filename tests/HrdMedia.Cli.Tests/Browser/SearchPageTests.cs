using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Searching, over http and from a folder, with scripts and without.</summary>
[Collection(nameof(OneBrowser))]
public sealed class SearchPageTests(BrowserFixture browser)
{
    private const string Moment = "humanity/002-chile/#t43";

    private string Http => browser.Server.Url + "search/";

    private string Disk => new Uri(Path.Combine(browser.Folder, "search/index.html")).AbsoluteUri;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Finds_what_is_typed_and_leads_to_the_second(bool fromDisk)
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var complaints = Listen(page);
        await page.GotoAsync(fromDisk ? Disk : Http);

        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("escazu agree");

        var moment = page.Locator($"a[href$='{(fromDisk ? "#t43" : "#t=43")}']");
        await Assertions.Expect(moment).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(" result");
        Assert.Equal("Escazú", await moment.Locator("xpath=..").Locator("mark").First.InnerTextAsync());
        await moment.ClickAsync();
        // Browsers run no modules from a disk: there the player is the browser's own, and a hit leads to the words.
        await (fromDisk ? Assertions.Expect(page.Locator("#t43:target")).ToBeInViewportAsync()
            : Assertions.Expect(page.Locator("[data-do=play]")).ToBeFocusedAsync());
        Assert.DoesNotContain(complaints, complaint => !fromDisk ||
            !(complaint.Contains("/assets/player/", StringComparison.Ordinal) ||
                complaint.EndsWith("net::ERR_FAILED", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sends_nothing_that_is_typed_and_keeps_nothing()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Http);
        browser.Server.Answers.Clear();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("lorena");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".results > li").First).ToBeVisibleAsync();

        Assert.Equal(Http, page.Url);
        Assert.All(browser.Server.Answers, a => Assert.StartsWith("/search/index/", a.Path, StringComparison.Ordinal));
        Assert.Empty(await context.CookiesAsync());
        Assert.Equal("0,0", await page.EvaluateAsync<string>("() => [localStorage.length, sessionStorage.length].join()"));
    }

    [Theory]
    [InlineData("?q=mega-drought")]
    [InlineData("#q=mega-drought")]
    public async Task A_link_to_a_search_shows_its_results(string query)
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Http + query);

        await Assertions.Expect(page.Locator(".results a[href$='humanity/002-chile/']")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("mega-drought");
    }

    [Fact]
    public async Task The_keyboard_is_enough_to_see_all_results()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Http + "?q=defenders");
        var more = page.GetByRole(AriaRole.Button, new() { Name = "More results" });
        await Assertions.Expect(more).ToBeVisibleAsync();
        var before = await page.Locator(".results > li").CountAsync();

        await more.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".results > li").Nth(before)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".results > li").Nth(before).GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Says_when_nothing_is_found_and_when_the_index_does_not_come()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Http + "?q=zzzzzz");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found");

        await page.RouteAsync("**/search/index/**", route => route.AbortAsync());
        await page.GotoAsync(Http + "?q=water");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("could not be loaded");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_scripts_there_is_a_list_from_A_to_Z(bool fromDisk)
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fromDisk ? Disk : Http);

        await Assertions.Expect(page.Locator("form")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("needs JavaScript")).ToBeVisibleAsync();
        var letter = await page.GetByRole(AriaRole.Link, new() { Name = "C", Exact = true }).GetAttributeAsync("href");
        await page.GotoAsync(new Uri(new Uri(page.Url), letter + (fromDisk ? "index.html" : "")).AbsoluteUri);
        await Assertions.Expect(page.Locator("main a[href$='humanity/002-chile/']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("search/")]
    [InlineData("search/?q=defenders")]
    [InlineData("search/c/")]
    [InlineData("ar/search/?q=نيبال")]
    public async Task Has_nothing_that_axe_objects_to_and_fits_narrow_screens(string path)
    {
        await using var context = await browser.NewContext(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + path);
        if (path.Contains('?', StringComparison.Ordinal))
        {
            await Assertions.Expect(page.Locator(".results > li").First).ToBeVisibleAsync();
        }

        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Equal([], result.Violations.SelectMany(v => v.Nodes.Select(n => $"{scheme} {v.Id}: {n.Html}")));
        }

        await page.SetViewportSizeAsync(320, 640);
        Assert.True(await page.EvaluateAsync<bool>(
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    private static ConcurrentQueue<string> Listen(IPage page)
    {
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) => complaints.Enqueue(message.Text);
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.RequestFailed += (_, request) => complaints.Enqueue(request.Url);
        return complaints;
    }
}
