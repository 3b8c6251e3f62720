using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Somebody who would rather not hear a part of an episode.</summary>
[Collection(nameof(OneBrowser))]
public sealed class ContentNotesTests(BrowserFixture browser)
{
    private const string Path = "humanity/004-nepal/";

    [Theory]
    [InlineData(Path)]
    [InlineData(Path + "embed/")]
    public async Task The_notes_are_read_before_the_player_and_each_leads_to_the_end_of_its_part(string path)
    {
        await using var listener = await Listener.Open(browser, path);
        var page = listener.Page;

        Assert.True(await page.EvaluateAsync<bool>("() => !!(document.querySelector('.content-notes')" +
            ".compareDocumentPosition(document.querySelector('.player')) & Node.DOCUMENT_POSITION_FOLLOWING)"));
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to 0:44" }).First;
        await skip.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await listener.Rests(44.24);
        await Assertions.Expect(page.Locator(".status")).ToHaveTextAsync("Ready at 0:44");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        Assert.EndsWith(path, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_a_note_leads_past_its_part_in_the_transcript()
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);

        await page.Locator(".content-notes").GetByRole(AriaRole.Link, new() { Name = "Skip to 0:37" }).ClickAsync();

        Assert.EndsWith("#t38", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#t38")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Who_wants_so_hears_no_marked_part_also_in_the_bar_of_another_page()
    {
        await using var listener = await Listener.Open(browser, Path);
        var page = listener.Page;
        await page.GetByLabel("Skip the parts that content notes are about").CheckAsync();
        await page.EvaluateAsync("() => { document.querySelector('audio').currentTime = 27.5 }");
        await listener.Play.ClickAsync();

        await page.WaitForFunctionAsync("() => document.querySelector('audio').currentTime > 69.7");
        await Assertions.Expect(page.Locator(".status")).ToHaveTextAsync("Skipped to 1:09");
        Assert.Equal("", await page.EvaluateAsync<string>(
            "() => { const { played } = document.querySelector('audio');" +
            " const heard = [...Array(played.length).keys()].map(i => [played.start(i), played.end(i)]);" +
            " const marked = [...document.querySelectorAll('.content-notes [data-until]')]" +
            ".map(e => [+e.dataset.from, +e.dataset.until]);" +
            " return heard.filter(([a, b]) => marked.some(([from, until]) => a < until - 0.05 && b > from + 0.05)).join(' ') }"));

        await page.EvaluateAsync("() => { document.querySelector('audio').currentTime = 28.5 }");
        await listener.Button("Play").ClickAsync();
        await listener.Go("humanity/");
        Assert.Equal("4", await page.EvaluateAsync<string>("() => '' + JSON.parse(sessionStorage.last).pass.length"));
        await listener.Go(Path);
        await Assertions.Expect(page.GetByLabel("Skip the parts that content notes are about")).ToBeCheckedAsync();
    }
}
