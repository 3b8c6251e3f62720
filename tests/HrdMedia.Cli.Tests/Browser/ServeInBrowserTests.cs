using HrdMedia.Cli.Tests.Serve;
using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>A producer's window: <c>serve</c> in a browser, while files are edited.</summary>
[Collection(nameof(OneBrowser))]
public sealed class ServeInBrowserTests(BrowserFixture browser) : IDisposable
{
    private const string Episode = "episodes/humanity/001-episode.yaml";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_edit_shows_by_itself_and_an_error_vanishes_when_it_is_mended()
    {
        Catalogues.WriteSynthetic(folder.Path, 3, "water");
        using var served = ServedSite.Start(folder.Path);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(served.Url + "humanity/001-episode/");

        Edit("title: water episode 1", "title: The water that came");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("The water that came");

        Edit("type: full", "typ: full");
        var box = page.Locator(".hrdmedia-list");
        await Assertions.Expect(box).ToContainTextAsync($"{Episode}:6:1");
        await Assertions.Expect(box.Locator("pre").First).ToContainTextAsync("typ: full");

        Edit("typ: full", "type: full");
        await Assertions.Expect(box).ToHaveCountAsync(0);
        // The page of the very file that has the error cannot be made meanwhile, and none before the first reading.
        Assert.DoesNotContain(complaints, text => !text.Contains("status of 50", StringComparison.Ordinal));
        Assert.Contains($"{Episode}:6:1: error", await served.End(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_that_begins_with_an_error_shows_it_and_then_the_page()
    {
        Catalogues.WriteSynthetic(folder.Path, 3, "water");
        Edit("type: full", "typ: full");
        using var served = ServedSite.Start(folder.Path);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Url);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"{Episode}:6:1");

        Edit("typ: full", "type: full");
        await Assertions.Expect(page.Locator("a.skip")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_style_sheet_of_the_theme_shows_by_itself()
    {
        Catalogues.WriteSynthetic(folder.Path, 1, "water");
        Directory.CreateDirectory(folder["theme/assets"]);
        File.WriteAllText(folder["theme/assets/site.css"], "body { color: rgb(1, 2, 3) }");
        using var served = ServedSite.Start(folder.Path);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Url);
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");

        File.WriteAllText(folder["theme/assets/site.css"], "body { color: rgb(3, 2, 1) }");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(3, 2, 1)");
    }

    [Fact]
    public async Task A_page_that_does_not_change_stays_as_it_is()
    {
        Catalogues.WriteSynthetic(folder.Path, 3, "water");
        using var served = ServedSite.Start(folder.Path);
        await using var context = await browser.NewContext();
        var other = await context.NewPageAsync();
        await other.GotoAsync(served.Url + "humanity/003-episode/");
        // Until the catalogue has been read there is another page, which renews itself.
        await Assertions.Expect(other.Locator("h1")).ToHaveTextAsync("water episode 3");
        await other.EvaluateAsync("() => { window.mark = 'still here'; }");
        // The same browser and the same server: when the other page has changed, this one has been told as well.
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Url + "humanity/001-episode/");
        var looked = other.WaitForResponseAsync(answer => answer.Request.Method == "HEAD");
        Edit("**water**", "**bread**");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("bread");
        await looked;

        Assert.Equal("still here", await other.EvaluateAsync<string>("() => window.mark"));
    }

    private void Edit(string from, string to)
    {
        var text = File.ReadAllText(folder[Episode]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder[Episode], text.Replace(from, to, StringComparison.Ordinal));
    }
}
