using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>An episode on paper: its words and sources, and nothing that paper cannot do.</summary>
[Collection(nameof(OneBrowser))]
public sealed class PrintTests(BrowserFixture browser)
{
    [Fact]
    public async Task Paper_has_the_words_and_no_controls()
    {
        await using var listener = await Listener.Open(browser);
        var page = listener.Page;
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = ColorScheme.Dark });

        foreach (var control in (string[])[".player", "nav", ".share", "form.tools"])
        {
            var found = await page.Locator(control).AllAsync();
            Assert.True(found.Count > 0, $"There is no {control}.");
            foreach (var element in found)
            {
                Assert.False(await element.IsVisibleAsync(), $"{control} is on the paper.");
            }
        }

        await Assertions.Expect(page.Locator("#transcript > p").First).ToBeVisibleAsync();
        Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", await page.EvaluateAsync<string>(
            "() => { const s = getComputedStyle(document.body); return `${s.backgroundColor} ${s.color}` }"));
    }
}
