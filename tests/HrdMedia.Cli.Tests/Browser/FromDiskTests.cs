using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>The site opened from a folder, as from a USB stick: style and pictures work; a link leads to a folder, which holds
/// the page.</summary>
[Collection(nameof(OneBrowser))]
public sealed class FromDiskTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("humanity/002-chile/index.html")]
    public async Task Style_and_pictures_work_and_every_link_leads_to_something(string path)
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var failed = new List<string>();
        page.RequestFailed += (_, request) => failed.Add(request.Url);
        await page.GotoAsync(new Uri(System.IO.Path.Combine(browser.Folder, path)).AbsoluteUri,
            new() { WaitUntil = WaitUntilState.Load });

        // A browser runs no module from a folder; the page then works as it does without scripts.
        Assert.DoesNotContain(failed, url => !url.EndsWith(".js", StringComparison.Ordinal));
        Assert.Equal(await page.Locator("link[rel=stylesheet]").CountAsync(),
            await page.EvaluateAsync<int>("() => [...document.styleSheets].filter(s => s.href).length"));
        Assert.NotEqual("", await page
            .EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('color-scheme')"));
        var links = await page
            .EvaluateAsync<string[]>("() => [...document.links].map(a => a.href).filter(h => h.startsWith('file:'))");
        Assert.NotEmpty(links);
        Assert.All(links.Select(l => new Uri(l).LocalPath), file =>
            Assert.True(File.Exists(file) || File.Exists(System.IO.Path.Combine(file, "index.html")), file));
    }
}
