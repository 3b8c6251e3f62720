using Deque.AxeCore.Playwright;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Taking a feed's address to an app.</summary>
[Collection(nameof(OneBrowser))]
public sealed class SubscribePageTests(BrowserFixture browser)
{
    private const string Path = "subscribe/";
    private const string Feed = "https://on-the-side-of-humanity.netlify.app/humanity/feed.xml";

    [Theory]
    [InlineData("/* none */")]
    [InlineData("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")]
    [InlineData("Object.defineProperty(navigator, 'clipboard', { value: undefined })")]
    public async Task The_button_copies_the_address_and_says_so(string obstacle)
    {
        await using var context = await browser.NewContext(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(obstacle);
        await page.GotoAsync(browser.Server.Url + Path);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the feed address" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("is copied");

        // Pasted, as a person would.
        await page.EvaluateAsync("() => { const t = document.createElement('textarea'); document.body.append(t); t.focus() }");
        await page.Keyboard.PressAsync("Control+V");
        Assert.Equal(Feed, await page.EvaluateAsync<string>("() => document.activeElement.value"));
    }

    [Fact]
    public async Task Where_nothing_can_be_copied_the_address_is_selected()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false");
        await page.GotoAsync(browser.Server.Url + Path);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the feed address" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("is selected");
        Assert.Equal(Feed, await Selected(page));
    }

    [Fact]
    public async Task The_address_is_selected_when_it_gets_the_focus()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Feed address" }).FocusAsync();

        Assert.Equal(Feed, await Selected(page));
    }

    [Fact]
    public async Task Without_scripts_there_is_the_address_and_no_button()
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);

        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Feed address" })).ToHaveValueAsync(Feed);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button).CountAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task A_camera_reads_the_address_from_the_code(ColorScheme scheme, ForcedColors forced)
    {
        await using var context = await browser.NewContext(new() { ColorScheme = scheme, ForcedColors = forced });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);
        using var folder = new TemporaryFolder();
        await page.GetByRole(AriaRole.Img, new() { Name = "QR code" })
            .ScreenshotAsync(new() { Path = folder["code.png"] });

        // Only what is dark on light: zbar reads inverted codes too, and many cameras do not.
        var read = ExternalTools.Run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-Stest-inverted=0",
            folder["code.png"]);

        Assert.Equal(Feed, read.Trim());
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Has_nothing_that_axe_objects_to_on_a_phone_after_copying(ColorScheme scheme)
    {
        await using var context = await browser.NewContext(new()
        {
            BypassCSP = true, ColorScheme = scheme, ViewportSize = new() { Width = 360, Height = 640 },
            ReducedMotion = ReducedMotion.Reduce, Permissions = ["clipboard-read", "clipboard-write"],
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the feed address" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("is copied");

        Assert.Empty((await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
    }

    [Fact]
    public async Task A_feed_opened_in_the_browser_says_what_it_is_and_shows_its_episodes()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add($"{message.Text} {message.Location}");
        var answer = await page.GotoAsync(browser.Server.Url + "humanity/feed.xml");

        Assert.Equal("application/xml; charset=utf-8", answer!.Headers["content-type"]);
        // A feed cannot name an icon, so the browser asks for the one that every site once had.
        Assert.DoesNotContain(complaints, c => !c.Contains("favicon.ico", StringComparison.Ordinal));
        Assert.Contains("This is a podcast feed", await Style(page, "rss", "::before", "content"), StringComparison.Ordinal);
        Assert.Contains("paste it into your podcast app", await Style(page, "channel", "::before", "content"),
            StringComparison.Ordinal);
        Assert.Equal("block", await Style(page, "item > title", "", "display"));
        Assert.Equal("none", await Style(page, "item > guid", "", "display"));
        var light = await Style(page, "rss", "", "color");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await Style(page, "rss", "", "color"));
    }

    private static Task<string> Selected(IPage page) => page.EvaluateAsync<string>(
        "() => { const f = document.activeElement; return f.value.slice(f.selectionStart, f.selectionEnd) }");

    private static Task<string> Style(IPage page, string element, string part, string property) => page.EvaluateAsync<string>(
        "([e, p, n]) => getComputedStyle(document.querySelector(e), p || null)[n]", new[] { element, part, property });
}
