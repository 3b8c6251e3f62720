using System.Collections.Concurrent;
using System.IO.Compression;
using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>What a page weighs on a slow line: what the browser asks for until the page stands, as a host sends it.</summary>
[Collection(nameof(OneBrowser))]
public sealed class WeightTests(BrowserFixture browser, MaximalSite maximal)
{
    private const int Html = 60_000;
    private const int Scripts = 12_000;
    private const int Whole = 200_000;

    private static readonly string[] Faces = [".woff", ".woff2", ".ttf", ".otf", ".eot"];
    private static readonly string[] Drawn = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    public static TheoryData<string> Kinds => [.. PageKinds.All.Select(row => row.Data), "search/", "ar/search/"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_light(string path)
    {
        var loaded = await Load(path);

        Assert.InRange(loaded.Where(IsPage).Sum(Weight), 500, Html);
        Assert.InRange(loaded.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Sum(Weight), 100, Scripts);
        Assert.True(loaded.Sum(Weight) < Whole, string.Join('\n', loaded.Select(file => $"{Weight(file)} {file}")));
        Assert.Contains(loaded, file => file.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_an_episode_is_light_also_when_it_has_everything()
    {
        var pages = new[] { browser.Folder, maximal.Output }.SelectMany(folder =>
            Directory.EnumerateFiles(folder, "index.html", SearchOption.AllDirectories)).ToArray();

        Assert.Contains(Path.Combine(maximal.Output, "everything", "002-full", "index.html"), pages);
        Assert.All(pages, page => Assert.True(Weight(page) < Html, $"{page}: {Weight(page)}"));
    }

    [Fact]
    public void No_site_has_a_font() => Assert.Empty(new[] { browser.Folder, maximal.Output }.SelectMany(folder =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Faces.Contains(Path.GetExtension(file)))));

    // On a phone, without a scroll: of the pictures those that are seen then. One that is published in a single size is as large
    // as its producer made it.
    private async Task<string[]> Load(string path)
    {
        await using var context = await browser.NewContext(new() { ViewportSize = new() { Width = 375, Height = 667 } });
        var page = await context.NewPageAsync();
        var loaded = new ConcurrentQueue<string>();
        page.Request += (_, request) => loaded.Enqueue(new Uri(request.Url).AbsolutePath.TrimStart('/'));
        await page.GotoAsync(browser.Server.Url + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var seen = await page.EvaluateAsync<string[]>(
            "() => [...document.images].filter(i => i.getBoundingClientRect().top < innerHeight" +
            " && (i.srcset || i.closest('picture')?.querySelector('source'))).map(i => i.currentSrc).filter(s => s)");
        var others = loaded.Distinct().Select(File).Where(System.IO.File.Exists)
            .Where(file => !Drawn.Contains(Path.GetExtension(file)));
        return [.. others, .. seen.Distinct().Select(address => File(new Uri(address).AbsolutePath.TrimStart('/')))];
    }

    private string File(string address) => Path.Combine(browser.Folder, address == PageKinds.NotFound ? "404.html"
        : Routes.File(address));

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    // Hosts compress text; pictures are compressed already.
    private static long Weight(string file)
    {
        if (Drawn.Contains(Path.GetExtension(file)))
        {
            return new FileInfo(file).Length;
        }

        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(System.IO.File.ReadAllBytes(file));
        }

        return target.Length;
    }
}
