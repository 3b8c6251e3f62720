using System.Collections.Concurrent;
using HrdMedia.Cli.Tests.Tools;
using Microsoft.Playwright;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>All attempts of <c>injections.txt</c>, in every text of every kind of file, in a real browser: nothing runs, and the
/// content security policy has nothing to stop.</summary>
[Collection(nameof(OneBrowser))]
public sealed class InjectionTests(BrowserFixture browser)
{
    private const string Canary = "globalThis.canary = parent.canary = () => { console.error('RAN') };" +
        "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.sourceFile, e.sample))";

    [Fact]
    public async Task No_text_of_a_catalogue_runs_and_none_is_stopped_by_the_policy_alone()
    {
        Assert.True(InjectedCatalogue.Attempts.Count >= 100);
        using var folder = new TemporaryFolder();
        InjectedCatalogue.Write(folder.Path);
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        await using var server = await SiteServer.Start(folder["output"]);
        await using var context = await browser.NewContext();
        var (page, complaints) = await Watched(context);
        foreach (var path in Paths(folder["output"]))
        {
            await page.GotoAsync(server.Url + path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            Assert.True(complaints.IsEmpty, $"{path}: {string.Join('\n', complaints)}");
        }

        // What is typed, and what stands in an address.
        await page.GotoAsync(server.Url + "search/");
        var field = page.GetByRole(AriaRole.Searchbox);
        foreach (var title in InjectedCatalogue.Titles)
        {
            await field.FillAsync(title);
        }

        await page.WaitForTimeoutAsync(400);
        foreach (var attempt in InjectedCatalogue.Titles.Take(5))
        {
            await page.GotoAsync($"{server.Url}search/?q={Uri.EscapeDataString(attempt)}");
            await page.GotoAsync($"{server.Url}humanity/002-e/#t={Uri.EscapeDataString(attempt)}");
        }

        Assert.Empty(complaints);
    }

    // A page that writes the same texts as they are: most run, and under the policy each is told.
    [Theory]
    [InlineData("", "RAN")]
    [InlineData("/*\n  Content-Security-Policy: default-src 'none'\n", "CSP")]
    public async Task The_judge_sees_what_it_looks_for(string headers, string seen)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["_headers"], headers);
        File.WriteAllText(folder["404.html"], "");
        var attempts = InjectedCatalogue.Attempts.Take(60).ToArray();
        for (var i = 0; i < attempts.Length; i++)
        {
            File.WriteAllText(folder[$"{i}.html"], $"<!doctype html><title>x</title><p>{attempts[i]}</p>");
        }

        await using var server = await SiteServer.Start(folder.Path);
        await using var context = await browser.NewContext();
        var (page, complaints) = await Watched(context);
        var found = 0;
        for (var i = 0; i < attempts.Length; i++)
        {
            complaints.Clear();
            await page.GotoAsync($"{server.Url}{i}.html");
            found += complaints.Any(c => c.Contains(seen, StringComparison.Ordinal)) ? 1 : 0;
        }

        Assert.True(found >= 25, $"Only {found} of {attempts.Length} were seen.");
    }

    private static async Task<(IPage Page, ConcurrentQueue<string> Complaints)> Watched(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var complaints = new ConcurrentQueue<string>();
        page.Dialog += (_, dialog) =>
        {
            complaints.Enqueue($"RAN {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (((string[])["RAN", "CSP", "Security Policy"]).Any(w => message.Text.Contains(w, StringComparison.Ordinal)))
            {
                complaints.Enqueue(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("http://127.0.0.1", StringComparison.Ordinal))
            {
                complaints.Enqueue($"asked for {request.Url}");
            }
        };
        await page.AddInitScriptAsync(Canary);
        return (page, complaints);
    }

    // Each page of an episode, over which all texts are spread; of other kinds a few, for the pages that list them have all.
    private static IEnumerable<string> Paths(string output) => Directory
        .EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(output, f).Replace('\\', '/'))
        .GroupBy(f => (f.Split('/')[0], f.Split('/').Length, Path.GetFileName(Path.GetDirectoryName(f)) == "embed"))
        .SelectMany(kind => kind.Key == ("humanity", 3, false) ? kind : kind.Order(StringComparer.Ordinal).Take(6));
}
