using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>The transcript that follows the audio and is searched.</summary>
[Collection(nameof(OneBrowser))]
public sealed class TranscriptToolsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Marks_the_turn_that_is_heard_by_more_than_a_colour()
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t=30");
        var now = listener.Page.Locator(".transcript p[aria-current=true]");

        await Assertions.Expect(now).ToHaveIdAsync("t28");
        Assert.Equal(1, await now.CountAsync());
        Assert.Equal("4px", await now.EvaluateAsync<string>("e => getComputedStyle(e, '::before').borderInlineStartWidth"));
        await listener.Position.FillAsync("45");
        await Assertions.Expect(now).ToHaveIdAsync("t43");
    }

    [Fact]
    public async Task Follows_only_when_asked()
    {
        await using var listener = await Listener.Open(browser, options: Small());
        var follow = listener.Page.GetByLabel("Follow the audio");
        await Assertions.Expect(follow).Not.ToBeCheckedAsync();
        await listener.Listen();
        await listener.Position.FillAsync("44");
        await Assertions.Expect(listener.Page.Locator("#t43")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(listener.Page.Locator("#t43")).Not.ToBeInViewportAsync();

        await follow.CheckAsync();
        await listener.Play.FocusAsync();
        await listener.Page.Keyboard.PressAsync("0");
        await listener.Page.Keyboard.PressAsync("]");
        await Assertions.Expect(listener.Page.Locator("#t10")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Does_not_offer_to_follow_where_motion_is_not_wanted()
    {
        var options = Small();
        options.ReducedMotion = ReducedMotion.Reduce;
        await using var listener = await Listener.Open(browser, options: options);

        await Assertions.Expect(listener.Page.GetByLabel("Follow the audio")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Finds_words_without_regard_to_case_and_accents_and_without_the_network()
    {
        await using var listener = await Listener.Open(browser);
        var asked = 0;
        listener.Page.Request += (_, _) => asked++;
        var search = listener.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search in the transcript" });
        var status = listener.Page.Locator("form.tools [role=status]");
        var marks = listener.Page.Locator(".transcript mark");
        var before = await listener.Page.Locator(".transcript").InnerTextAsync();

        await search.FillAsync("ESCAZU");
        await Assertions.Expect(marks).ToHaveTextAsync("Escazú");
        await Assertions.Expect(status).ToHaveTextAsync("1 of 1");

        await search.FillAsync("defend");
        var count = await marks.CountAsync();
        Assert.True(count > 2, "There is too little to find.");
        await Assertions.Expect(status).ToHaveTextAsync($"1 of {count}");
        await listener.Button("Next").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync($"2 of {count}");
        await Assertions.Expect(marks.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await search.PressAsync("Shift+Enter");
        await Assertions.Expect(status).ToHaveTextAsync($"1 of {count}");
        await listener.Button("Previous").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync($"{count} of {count}");
        await Assertions.Expect(marks.Last).ToBeInViewportAsync();

        await search.FillAsync("<b>no");
        await Assertions.Expect(status).ToHaveTextAsync("Not found here");
        await Assertions.Expect(listener.Button("Next")).ToBeDisabledAsync();
        await search.FillAsync("");
        Assert.Equal(0, await marks.CountAsync());
        Assert.Equal(before, await listener.Page.Locator(".transcript").InnerTextAsync());
        Assert.Equal(0, asked);
    }

    private static BrowserNewContextOptions Small() => new() { ViewportSize = new() { Width = 400, Height = 300 } };
}
