using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>The player: by hand, by keyboard, in words.</summary>
[Collection(nameof(OneBrowser))]
public sealed class PlayerTests(BrowserFixture browser)
{
    [Fact]
    public async Task Plays_and_pauses_at_a_button_whose_name_stays()
    {
        await using var listener = await Listener.Open(browser);
        await Assertions.Expect(listener.Play).ToHaveAttributeAsync("aria-pressed", "false");

        await listener.Listen();
        await Assertions.Expect(listener.Play).ToHaveAttributeAsync("aria-pressed", "true");

        await listener.Play.ClickAsync();
        await Assertions.Expect(listener.Play).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.True(await listener.Page.EvaluateAsync<bool>("() => document.querySelector('audio').paused"));
    }

    [Fact]
    public async Task Skips_and_says_where_it_is()
    {
        await using var listener = await Listener.Open(browser);
        await Assertions.Expect(listener.Position).ToHaveAttributeAsync("aria-valuetext", "0:00 of 0:59");

        await listener.Button("Forward 30 seconds").ClickAsync();
        await listener.Rests(30);
        await Assertions.Expect(listener.Position).ToHaveAttributeAsync("aria-valuetext", "0:30 of 0:59");

        await listener.Button("Back 15 seconds").ClickAsync();
        await listener.Rests(15);
        await listener.Position.FillAsync("41");
        await listener.Rests(41);
    }

    [Fact]
    public async Task Goes_from_chapter_to_chapter_and_marks_the_one_that_is_heard()
    {
        await using var listener = await Listener.Open(browser);
        var now = listener.Page.Locator(".chapters [aria-current=true] bdi");

        await listener.Button("Next chapter").ClickAsync();
        await listener.Rests(10);
        await Assertions.Expect(now).ToHaveTextAsync("A defender of water");
        await listener.Button("Next chapter").ClickAsync();
        await listener.Rests(28);
        await Assertions.Expect(listener.Page.Locator(".controls .chapter"))
            .ToHaveTextAsync("Land, environment, Indigenous rights");
        await listener.Button("Previous chapter").ClickAsync();
        await listener.Rests(10);
        await listener.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("A treaty") }).ClickAsync();
        await listener.Rests(43);
        await Assertions.Expect(now).ToHaveTextAsync("A treaty");
        await Assertions.Expect(listener.Page.Locator(".status")).ToHaveTextAsync("Ready at 0:43");
    }

    [Fact]
    public async Task Speaks_faster_and_on_the_next_page_too()
    {
        await using var listener = await Listener.Open(browser);
        await listener.Listen();
        await listener.Page.GetByLabel("Speed").SelectOptionAsync("1.5");
        Assert.Equal(1.5, await listener.Page.EvaluateAsync<double>("() => document.querySelector('audio').playbackRate"));

        await listener.Go("humanity/004-nepal/");
        await Assertions.Expect(listener.Page.GetByLabel("Speed")).ToHaveValueAsync("1.5");
    }

    [Theory]
    [InlineData("l", 35)]
    [InlineData("j", 5)]
    [InlineData("ArrowRight", 25)]
    [InlineData("ArrowLeft", 15)]
    [InlineData("]", 28)]
    [InlineData("[", 10)]
    [InlineData("5", 29.94)]
    [InlineData("0", 0)]
    public async Task Moves_by_keys_in_the_player(string key, double to)
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t=20");
        await Assertions.Expect(listener.Play).ToBeFocusedAsync();

        await listener.Page.Keyboard.PressAsync(key);

        await listener.Rests(to);
    }

    [Fact]
    public async Task Obeys_the_other_keys_in_the_player_too()
    {
        await using var listener = await Listener.Open(browser);
        var keyboard = listener.Page.Keyboard;
        await listener.Position.FocusAsync();
        await keyboard.PressAsync("Space");
        await listener.Heard();
        await keyboard.PressAsync("k");
        Assert.True(await listener.Page.EvaluateAsync<bool>("() => document.querySelector('audio').paused"));
        await keyboard.PressAsync(">");
        await Assertions.Expect(listener.Page.GetByLabel("Speed")).ToHaveValueAsync("1.25");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(listener.Page.Locator(".status")).ToHaveTextAsync("Volume 90 %");
        await keyboard.PressAsync("c");
        await Assertions.Expect(listener.Button("Captions")).ToHaveAttributeAsync("aria-pressed", "true");
        await keyboard.PressAsync("?");
        await Assertions.Expect(listener.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(listener.Position).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("h1", "l")]
    [InlineData("h1", "Space")]
    [InlineData(".transcript input[type=search]", "l")]
    [InlineData(".controls .play", "Control+l")]
    [InlineData(".controls .play", "Alt+l")]
    [InlineData(".controls .play", "Meta+l")]
    public async Task Leaves_alone_what_is_typed_elsewhere_or_with_a_modifier(string focus, string key)
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t=20");
        await listener.Page.Locator(focus).EvaluateAsync("e => { e.tabIndex = 0; e.focus() }");

        await listener.Page.Keyboard.PressAsync(key);

        Assert.Equal(20, await listener.At);
        Assert.True(await listener.Page.EvaluateAsync<bool>("() => document.querySelector('audio').paused"));
    }

    [Fact]
    public async Task Shows_a_line_of_captions_when_asked()
    {
        await using var listener = await Listener.Open(browser, Listener.Path + "#t=16");
        var line = listener.Page.Locator(".caption");
        await Assertions.Expect(line).ToBeHiddenAsync();

        await listener.Button("Captions").ClickAsync();
        await listener.Listen();

        await Assertions.Expect(line).ToHaveTextAsync("Lorena Donaire is a water defender.");
        await Assertions.Expect(line).ToHaveAttributeAsync("lang", "en");
        await listener.Button("Captions").ClickAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tells_the_device_what_plays_and_takes_its_orders()
    {
        await using var listener = await Listener.Open(browser, "");
        await listener.Page.AddInitScriptAsync(
            "window.orders = {}; MediaSession.prototype.setActionHandler = (name, act) => { orders[name] = act }");
        await listener.Go(Listener.Path);
        await listener.Listen();

        Assert.Equal("Chile: defending water|On the Side of Humanity|1", await listener.Page.EvaluateAsync<string>(
            "() => { const m = navigator.mediaSession.metadata; return [m.title, m.album, m.artwork.length].join('|') }"));
        Assert.Equal("nexttrack,pause,play,previoustrack,seekbackward,seekforward,seekto,stop",
            await listener.Page.EvaluateAsync<string>("() => Object.keys(orders).sort().join()"));
        await listener.Page.EvaluateAsync("() => { orders.pause(); orders.seekto({ seekTime: 12 }); orders.nexttrack() }");
        await listener.Rests(28);
    }

    [Fact]
    public async Task Says_when_the_audio_cannot_be_played_and_offers_the_file()
    {
        await using var listener = await Listener.Open(browser);
        await listener.Page.RouteAsync("**/*.mp3", route => route.FulfillAsync(new() { Status = 404 }));

        await listener.Play.ClickAsync();

        var alert = listener.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("could not be played");
        await Assertions.Expect(alert.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("download", "");
    }

    [Fact]
    public async Task Falls_silent_when_another_tab_plays()
    {
        await using var listener = await Listener.Open(browser);
        await listener.Listen();
        var other = await listener.OtherTab("humanity/004-nepal/");

        await other.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).ClickAsync();

        await Assertions.Expect(listener.Play).ToHaveAttributeAsync("aria-pressed", "false");
        await Assertions.Expect(other.Locator(".controls .play")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task A_chapter_is_heard_by_keyboard_alone_from_the_home_page()
    {
        await using var listener = await Listener.Open(browser, "");
        var keyboard = listener.Page.Keyboard;
        await TabTo(listener.Page, "a.button[href]");
        await keyboard.PressAsync("Enter");
        await listener.Page.WaitForFunctionAsync("() => !!document.querySelector('.controls')");
        await TabTo(listener.Page, "[data-do=next]");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("k");
        await listener.Heard();

        Assert.Equal(1, await listener.Page.Locator(".chapters [aria-current=true]").CountAsync());
        Assert.True(await listener.At > 1);
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach '{selector}'.");
    }
}
