using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Deque.AxeCore.Playwright;
using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>An episode's player on another site, and how much the player weighs.</summary>
[Collection(nameof(OneBrowser))]
public sealed class EmbedTests(BrowserFixture browser)
{
    private const string Path = Listener.Path + "embed/";

    [Fact]
    public async Task Plays_in_a_frame_of_another_site_that_no_other_page_gets_into()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["_headers"], "");
        File.WriteAllText(folder["index.html"],
            $"<!doctype html><title>Other</title><iframe src=\"{browser.Server.Url}{Path}\" width=600 height=300></iframe>" +
            $"<iframe src=\"{browser.Server.Url}{Listener.Path}\"></iframe>");
        // Another port is another origin.
        await using var elsewhere = await SiteServer.Start(folder.Path);
        await page.GotoAsync(elsewhere.Url);
        var frame = page.FrameLocator("iframe[width]");

        await frame.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).ClickAsync();

        await Assertions.Expect(frame.Locator(".play")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(frame.Locator(".seek .now")).Not.ToHaveTextAsync("0:00");
        Assert.Equal(0, await page.FrameLocator("iframe:not([width])").Locator(".player").CountAsync());
        var inner = page.Frames.Single(f => f.Url.EndsWith(Path, StringComparison.Ordinal));
        Assert.Equal(0, await inner.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Is_a_small_page_that_points_at_the_episode()
    {
        await using var listener = await Listener.Open(browser, Path);
        var page = listener.Page;

        Assert.Equal("noindex", await page.Locator("meta[name=robots]").GetAttributeAsync("content"));
        var canonical = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        Assert.EndsWith("/" + Listener.Path, canonical, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".notice:not(.content-notes)")).ToContainTextAsync("synthetic voice");
        var links = page.Locator("a[href]:not([download])");
        Assert.All(await links.EvaluateAllAsync<string[]>("l => l.map(a => `${a.target} ${a.rel}`)"),
            link => Assert.Equal("_blank noopener", link));
        await page.SetViewportSizeAsync(600, 400);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= 400"),
            "The player does not fit the frame that oEmbed says.");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_objects_to_nothing_in_the_embedded_player_and_in_the_opened_dialog(ColorScheme scheme)
    {
        foreach (var path in (string[])[Path, Listener.Path + "#t=30"])
        {
            await using var listener = await Listener.Open(browser, path, new() { BypassCSP = true, ColorScheme = scheme });
            await listener.Listen();
            await listener.Button("Captions").ClickAsync();
            Assert.Empty((await listener.Page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
            await listener.Button("Keys").ClickAsync();
            Assert.Empty((await listener.Page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        }
    }

    [Fact]
    public async Task The_pages_head_leads_to_both_answers_of_oEmbed_and_they_hold_its_members()
    {
        await using var listener = await Listener.Open(browser);
        var links = await listener.Page.Locator("link[type*=oembed]").EvaluateAllAsync<string[]>("l => l.map(e => e.href)");
        var files = links.Select(l => System.IO.Path.Combine(browser.Folder, new Uri(l).AbsolutePath.TrimStart('/'))).ToArray();
        using var json = JsonDocument.Parse(File.ReadAllText(files.Single(f => f.EndsWith(".json", StringComparison.Ordinal))));
        var xml = XDocument.Load(files.Single(f => f.EndsWith(".xml", StringComparison.Ordinal))).Root!;

        var members = json.RootElement.EnumerateObject().ToDictionary(m => m.Name, m => $"{m.Value}");
        Assert.Equal("oembed", xml.Name.LocalName);
        Assert.Equal(members, xml.Elements().ToDictionary(e => e.Name.LocalName, e => e.Value));
        // https://oembed.com, 2.3.4 and 2.3.4.4.
        Assert.Equal(("1.0", "rich"), (members["version"], members["type"]));
        Assert.All((string[])["width", "height", "thumbnail_width", "thumbnail_height"], m =>
            Assert.Equal(JsonValueKind.Number, json.RootElement.GetProperty(m).ValueKind));
        Assert.StartsWith("https://", members["thumbnail_url"], StringComparison.Ordinal);
        Assert.Equal(members["html"], await listener.Page.GetByLabel("Code to show the player").InputValueAsync());
        Assert.Contains($"/{Path}\"", members["html"], StringComparison.Ordinal);
    }

    [Fact]
    public void All_scripts_of_the_player_together_weigh_less_than_12_kilobytes()
    {
        var files = Directory.GetFiles(System.IO.Path.Combine(browser.Folder, "assets/player"));
        Assert.True(files.Length > 5, "The scripts are not where they are looked for.");

        Assert.InRange(files.Sum(Zipped), 1, 12_000);
    }

    [Fact]
    public async Task The_embedded_player_with_all_that_it_loads_before_it_plays_weighs_less_than_30_kilobytes()
    {
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(new Uri(request.Url).AbsolutePath.TrimStart('/'));
        await page.GotoAsync(browser.Server.Url + Path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator(".controls").WaitForAsync();

        Assert.Contains(loaded, l => l.EndsWith(".css", StringComparison.Ordinal));
        Assert.InRange(loaded.Sum(l => Zipped(System.IO.Path.Combine(browser.Folder, Routes.File(l)))), 1, 30_000);
    }

    private static long Zipped(string file)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(file));
        }

        return target.Length;
    }
}
