using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Addresses that lead to a place in an episode, and how they are passed on.</summary>
[Collection(nameof(OneBrowser))]
public sealed class PlaceTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("#t=31", 31, "0:31")]
    [InlineData("#t=0m41s", 41, "0:41")]
    [InlineData("#t=0:41", 41, "0:41")]
    [InlineData("#t=npt:0:00:41.5", 41.5, "0:41")]
    [InlineData("#t=12,15", 12, "0:12")]
    public async Task Makes_ready_at_the_place_and_never_plays_by_itself(string hash, double at, string said)
    {
        await using var listener = await Listener.Open(browser, Listener.Path + hash);

        await Assertions.Expect(listener.Play).ToBeFocusedAsync();
        await Assertions.Expect(listener.Page.Locator("[role=status].status")).ToHaveTextAsync($"Ready at {said}");
        Assert.Equal(at, await listener.At);
        Assert.Equal("", await listener.Kept);
        Assert.True(await listener.Page.EvaluateAsync<bool>("() => document.querySelector('audio').paused"));

        await listener.Listen();
        Assert.InRange(await listener.At, at, at + 5);
    }

    [Fact]
    public async Task Stops_where_the_range_ends_and_goes_on_from_there()
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t=12,13");
        await listener.Listen();
        await Assertions.Expect(listener.Play).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.InRange(await listener.At, 13, 14);

        await listener.Listen();
        await listener.Page.WaitForFunctionAsync("() => document.querySelector('audio').currentTime > 14");
    }

    [Theory]
    [InlineData("#t=")]
    [InlineData("#t=soon")]
    [InlineData("#t=9,3")]
    [InlineData("#t=%3Cb%3E")]
    [InlineData("#transcript")]
    public async Task Takes_nothing_else_for_a_place(string hash)
    {
        await using var listener = await Listener.Open(browser, Listener.Path + hash);

        Assert.Equal(0, await listener.At);
        await Assertions.Expect(listener.Page.Locator(".status")).ToHaveTextAsync("");
    }

    [Theory]
    [InlineData("90", 90)]
    [InlineData("1m30s", 90)]
    [InlineData("1m30", 90)]
    [InlineData("1:30", 90)]
    [InlineData("1:02:03", 3723)]
    [InlineData("1h2m3s", 3723)]
    [InlineData("2h", 7200)]
    [InlineData("62.5", 62.5)]
    [InlineData("", double.NaN)]
    [InlineData("-5", double.NaN)]
    [InlineData("s", double.NaN)]
    [InlineData("1:2:3:4", double.NaN)]
    [InlineData("Infinity", double.NaN)]
    public async Task Reads_times_as_people_write_them(string text, double seconds)
    {
        await using var listener = await Listener.Open(browser, "404.html");
        var script = Directory.EnumerateFiles(System.IO.Path.Combine(browser.Folder, "assets/player"), "times-*.js").Single();

        var read = await listener.Page.EvaluateAsync<string>(
            "async ([file, text]) => String((await import('/assets/player/' + file)).seconds(text))",
            (string[])[System.IO.Path.GetFileName(script), text]);

        Assert.Equal(FormattableString.Invariant($"{seconds}"), read);
    }

    [Fact]
    public async Task An_anchor_in_the_transcript_moves_the_audio_too()
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t28");
        await Assertions.Expect(listener.Page.Locator("#t28")).ToBeInViewportAsync();
        Assert.InRange(await listener.At, 28, 29);

        await listener.Page.Locator("#t10 a.clock").ClickAsync();
        await listener.Rests(10);
        await listener.Button("Forward 30 seconds").ClickAsync();
        await listener.Page.Locator("#t10 a.clock").ClickAsync();
        await listener.Rests(10);
        Assert.EndsWith("#t10", listener.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_to_share_holds_the_place_when_asked()
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t=41");
        var link = listener.Page.GetByLabel("Link to this episode");
        var plain = await link.InputValueAsync();
        Assert.Equal(await listener.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"), plain);
        var mail = listener.Page.GetByRole(AriaRole.Link, new() { Name = "Send by email" });

        await listener.Page.GetByLabel("Start at 0:41").CheckAsync();

        Assert.Equal(plain + "#t=41", await link.InputValueAsync());
        var letter = new Uri((await mail.GetAttributeAsync("href"))!);
        Assert.Equal("mailto", letter.Scheme);
        Assert.EndsWith("body=" + Uri.EscapeDataString(plain + "#t=41"), letter.Query, StringComparison.Ordinal);
        await listener.Page.GetByLabel("Start at 0:41").UncheckAsync();
        Assert.Equal(plain, await link.InputValueAsync());
    }

    [Theory]
    [InlineData("Copy the link", "Link to this episode")]
    [InlineData("Copy the code", "Code to show the player")]
    public async Task What_is_passed_on_is_copied_by_a_button(string button, string field)
    {
        await using var listener = await Listener.Open(browser,
            options: new() { Permissions = ["clipboard-read", "clipboard-write"] });

        await listener.Button(button).ClickAsync();

        await Assertions.Expect(listener.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "It is copied" }))
            .ToBeVisibleAsync();
        Assert.Equal(await listener.Page.GetByLabel(field).InputValueAsync(),
            await listener.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }
}
