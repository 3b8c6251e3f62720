using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>What stays on the visitor's device, and how it goes again.</summary>
[Collection(nameof(OneBrowser))]
public sealed class RememberingTests(BrowserFixture browser)
{
    [Fact]
    public async Task Keeps_nothing_and_asks_no_host_before_the_first_play()
    {
        await using var listener = await Listener.Open(browser);
        var asked = new List<string>();
        listener.Page.Request += (_, request) => asked.Add(request.Url);

        await listener.Position.FillAsync("30");
        await listener.Page.GetByLabel("Speed").SelectOptionAsync("2");
        await listener.Button("Next chapter").ClickAsync();
        await listener.Page.GetByRole(AriaRole.Searchbox).FillAsync("water");
        await listener.Go("humanity/");
        await listener.Page.GoBackAsync();

        Assert.Equal("", await listener.Kept);
        Assert.DoesNotContain(asked, url => url.EndsWith(".mp3", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith(browser.Server.Url, url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Offers_to_resume_and_to_start_over()
    {
        await using var listener = await Heard(25);
        await listener.Go(Listener.Path);
        await Assertions.Expect(listener.Button("Resume from 0:25")).ToBeVisibleAsync();
        Assert.True(await listener.Page.EvaluateAsync<bool>("() => document.querySelector('audio').paused"));

        await listener.Button("Resume from 0:25").ClickAsync();
        await listener.Heard();
        Assert.InRange(await listener.At, 24.9, 40);
        await Assertions.Expect(listener.Button("Start over")).ToBeHiddenAsync();

        await listener.Page.ReloadAsync();
        await listener.Button("Start over").ClickAsync();
        await listener.Heard();
        Assert.InRange(await listener.At, 0, 20);
    }

    [Fact]
    public async Task Forgets_what_is_nearly_over()
    {
        await using var listener = await Heard(25);
        Assert.StartsWith("last pos:", await listener.Kept, StringComparison.Ordinal);

        await listener.Position.FillAsync("58");
        await listener.Page.WaitForFunctionAsync("() => localStorage.length + sessionStorage.length === 0");
    }

    [Fact]
    public async Task Forgets_at_a_button()
    {
        await using var listener = await Heard(25);
        await listener.Button("Forget what I listened to").ClickAsync();

        Assert.Equal("", await listener.Kept);
        await Assertions.Expect(listener.Page.Locator(".status")).ToHaveTextAsync("Nothing is remembered any more.");
        await listener.Go("timeline/");
        Assert.Equal("", await listener.Kept);
        Assert.Equal(0, await listener.Page.Locator(".pick-up").CountAsync());
    }

    [Fact]
    public async Task Keeps_what_was_chosen_before_the_first_play_when_the_page_is_left_while_it_plays()
    {
        await using var listener = await Listener.Open(browser);
        var speed = listener.Page.GetByLabel("Speed");
        var skip = listener.Page.GetByLabel("Skip the parts that content notes are about");
        await speed.SelectOptionAsync("1.5");
        await skip.CheckAsync();
        await listener.Listen();

        await listener.Go(Listener.Path);
        await Assertions.Expect(speed).ToHaveValueAsync("1.5");
        await Assertions.Expect(skip).ToBeCheckedAsync();
        await speed.SelectOptionAsync("1");
        await skip.UncheckAsync();
        await listener.Listen();

        await listener.Go("humanity/");
        Assert.DoesNotMatch("skip|speed", await listener.Kept);
    }

    [Fact]
    public async Task Remembers_nothing_when_it_is_switched_off()
    {
        await using var listener = await Listener.Open(browser);
        var box = listener.Page.GetByLabel("Remember on this device where I stopped");
        await box.UncheckAsync();
        await listener.Listen();
        await listener.Page.GetByLabel("Speed").SelectOptionAsync("2");
        await listener.Play.ClickAsync();
        Assert.Equal("keep", await listener.Kept);

        await listener.Go("humanity/004-nepal/");
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await box.CheckAsync();
        Assert.Equal("", await listener.Kept);
    }

    [Theory]
    [InlineData("")]
    [InlineData("timeline/")]
    [InlineData("humanity/004-nepal/")]
    public async Task Goes_on_at_once_on_another_page_and_never_by_itself(string path)
    {
        await using var listener = await Heard(25);
        await listener.Go(path);
        var bar = listener.Page.GetByRole(AriaRole.Complementary, new() { Name = "Continue listening" });
        await Assertions.Expect(bar).ToContainTextAsync("Continue: Chile: defending water 0:25 of 0:59");
        var play = bar.GetByRole(AriaRole.Button, new() { Name = "Play" });
        await Assertions.Expect(play).ToHaveAttributeAsync("aria-pressed", "false");

        await play.ClickAsync();
        await Assertions.Expect(bar).ToContainTextAsync("0:26 of 0:59");
        await play.ClickAsync();
        await Assertions.Expect(play).ToHaveAttributeAsync("aria-pressed", "false");

        await bar.GetByRole(AriaRole.Link).ClickAsync();
        await listener.Page.WaitForURLAsync("**/" + Listener.Path + "#t=*");
        await Assertions.Expect(listener.Play).ToBeFocusedAsync();
        Assert.InRange(await listener.At, 26, 40);
    }

    [Fact]
    public async Task The_bar_can_be_closed_and_covers_nothing()
    {
        await using var listener = await Heard(25);
        await listener.Page.SetViewportSizeAsync(360, 640);
        await listener.Go("timeline/");
        var bar = listener.Page.Locator(".pick-up");
        await bar.WaitForAsync();
        await listener.Page.Locator("footer a").Last.FocusAsync();
        await listener.Page.WaitForFunctionAsync("() => document.activeElement.getBoundingClientRect().bottom <= " +
            "document.querySelector('.pick-up').getBoundingClientRect().top + 0.5");

        await bar.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await Assertions.Expect(bar).ToContainTextAsync("0:26 of 0:59");
        await listener.Button("Close").ClickAsync();
        await listener.Go("numbers/");
        Assert.DoesNotContain("last", await listener.Kept, StringComparison.Ordinal);
        Assert.Equal(0, await bar.CountAsync());
    }

    // Listens for a moment and stops at a place.
    private async Task<Listener> Heard(int at)
    {
        var listener = await Listener.Open(browser);
        await listener.Listen();
        await listener.Play.ClickAsync();
        await listener.Position.FillAsync($"{at}");
        await listener.Rests(at);
        await listener.Page.WaitForFunctionAsync($"() => (sessionStorage.last ?? '').includes('\"t\":{at}')");
        return listener;
    }
}
