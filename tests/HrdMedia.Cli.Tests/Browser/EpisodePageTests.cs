using System.Globalization;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Listening, and moving about in an episode.</summary>
[Collection(nameof(OneBrowser))]
public sealed class EpisodePageTests(BrowserFixture browser)
{
    private const string Path = "humanity/002-chile/";

    [Fact]
    public async Task The_audio_is_fetched_when_it_is_played_and_plays_and_seeks()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        browser.Server.Answers.Clear();
        await page.GotoAsync(browser.Server.Url + Path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var audio = page.Locator("audio");
        Assert.Equal("none", await audio.GetAttributeAsync("preload"));
        Assert.DoesNotContain(browser.Server.Answers, a => a.Path.EndsWith(".mp3", StringComparison.Ordinal));

        await audio.EvaluateAsync("a => a.play()");
        await page.WaitForFunctionAsync(
            "() => { const a = document.querySelector('audio'); return !a.paused && a.currentTime > 0.2 }");

        var duration = await audio.EvaluateAsync<double>("a => a.duration");
        Assert.InRange(duration, SecondsInTheFeed() - 1, SecondsInTheFeed() + 1);
        await audio.EvaluateAsync("a => new Promise(done => { a.onseeked = done; a.currentTime = a.duration - 10 })");
        Assert.InRange(await audio.EvaluateAsync<double>("a => a.currentTime"), duration - 10.5, duration - 5);
        Assert.Contains(browser.Server.Answers, a =>
            a.Path.EndsWith(".mp3", StringComparison.Ordinal) && a.Status == 206 &&
                a.Range.StartsWith("bytes=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chapters_link_brings_its_words_into_view(bool scripts)
    {
        await using var context = await browser
            .NewContext(new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 360, Height = 640 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);
        var link = page.Locator("a[href^='#t']").Last;
        var href = await link.GetAttributeAsync("href");

        await link.ClickAsync();

        Assert.EndsWith(href!, page.Url, StringComparison.Ordinal);
        var target = page.Locator(href!);
        await Assertions.Expect(target).ToBeInViewportAsync();
        Assert.Equal(1, await page.Locator($"{href}:target").CountAsync());
    }

    [Fact]
    public async Task The_transcript_is_in_the_page()
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Server.Url + Path);
        static string Words(string text) => string.Join(' ',
            text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

        var shown = Words(await page.Locator("main").EvaluateAsync<string>("m => m.textContent"));
        var spoken = File.ReadAllLines(System.IO.Path.Combine(browser.Folder, Path, "transcript.en.vtt"))
            .Skip(1).Where(l => l.Length > 0 && !l.Contains("-->", StringComparison.Ordinal) &&
                !l.StartsWith("NOTE", StringComparison.Ordinal))
            .Select(l => System.Text.RegularExpressions.Regex.Replace(l, "<[^>]*>", "")).ToList();

        Assert.NotEmpty(spoken);
        Assert.All(spoken, line => Assert.Contains(Words(WebUtilityDecode(line)), shown, StringComparison.Ordinal));
    }

    private static string WebUtilityDecode(string text) => System.Net.WebUtility.HtmlDecode(text);

    private double SecondsInTheFeed()
    {
        XNamespace itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
        var feed = XDocument.Load(System.IO.Path.Combine(browser.Folder, "humanity/feed.xml"));
        var item = feed.Descendants("item").Single(i => i.Element("link")!.Value.EndsWith(Path, StringComparison.Ordinal));
        return double.Parse(item.Element(itunes + "duration")!.Value, CultureInfo.InvariantCulture);
    }
}
