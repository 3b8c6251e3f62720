using System.IO.Compression;
using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>A copy of the real site, unpacked and opened from the disk: read, heard and searched without a server.</summary>
[Collection(nameof(OneBrowser))]
public sealed class CopyFromDiskTests(BrowserFixture browser) : IDisposable
{
    // An SVG's link has no plain href.
    private const string FileLinks = """
        () => [...document.querySelectorAll('a[href]')]
          .map(a => new URL(a.getAttribute('href'), document.baseURI).href.split('#')[0])
          .filter(href => href.startsWith('file:'))
        """;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("en", "escazu agreement", "Chile")]
    [InlineData("ar", "المياه", "تشيلي")]
    public async Task Every_page_is_reached_and_a_search_leads_to_a_page(string language, string query, string title)
    {
        var root = Unpack(language);
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(root + "README.html");

        // By its links alone, from the file that people are told to open.
        var (reached, waiting) = (new HashSet<string>(), new Queue<string>([page.Url]));
        while (waiting.TryDequeue(out var url))
        {
            if (reached.Add(url) && url.EndsWith(".html", StringComparison.Ordinal))
            {
                await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                // A transcript is in the language in which people speak.
                Assert.True(url.Contains("/transcript.", StringComparison.Ordinal) ||
                    await page.Locator("html").GetAttributeAsync("lang") == language, url);
                var links = await page.EvaluateAsync<string[]>(FileLinks);
                Assert.All(links, link => Assert.True(File.Exists(new Uri(link).LocalPath), $"{url} -> {link}"));
                links.ToList().ForEach(waiting.Enqueue);
            }
        }

        Assert.True(reached.Count(url => url.EndsWith("index.html", StringComparison.Ordinal)) > 60, $"{reached.Count}");
        Assert.All(asked, url => Assert.StartsWith("file:", url, StringComparison.Ordinal));
        await page.GotoAsync(root + "search/index.html");
        await page.GetByRole(AriaRole.Searchbox).FillAsync(query);
        var result = page.Locator("ol.results h3 a").Filter(new() { HasText = title }).First;
        await result.ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        Assert.EndsWith("index.html", page.Url.Split('#')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recording_is_played_from_the_disk()
    {
        var root = Unpack("ne");
        await using var context = await browser.NewContext();
        var page = await context.NewPageAsync();
        await page.GotoAsync(root + "humanity/002-chile/index.html");

        var time = await page.EvaluateAsync<double>("""
            async () => {
              const audio = document.querySelector('audio')
              audio.muted = true
              const moved = new Promise(done => audio.addEventListener('timeupdate', () => audio.currentTime > 0 && done()))
              await audio.play()
              await moved
              return audio.currentTime
            }
            """);

        Assert.True(time > 0);
    }

    public void Dispose() => folder.Dispose();

    private string Unpack(string language)
    {
        ZipFile.ExtractToDirectory(Path.Combine(browser.Folder, $"catalog-{language}.zip"), folder[language]);
        return new Uri(Path.Combine(folder[language], $"catalog-{language}")).AbsoluteUri + "/";
    }
}
