using System.Text;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Sitemap;

/// <summary>What <c>_headers</c> says to browsers, judged by rules of our own reading: CSP Level 3, and what evaluators of
/// policies call high.</summary>
public sealed class SecurityHeadersTests
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> Rules =
        new(() => Parse(SiteHarness.Minimal().Build().MustBeClean().Text("_headers")));

    private static Dictionary<string, string> All => Rules.Value["/*"];

    [Fact]
    public void The_policy_lets_nothing_in_that_an_attack_could_use()
    {
        Assert.Empty(Weaknesses(All["Content-Security-Policy"]));
        Assert.Contains("https://example.org", All["Content-Security-Policy"].Split("; ").Single(d => d.StartsWith("media-src",
            StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>The judge sees each of what it looks for.</summary>
    [Theory]
    [InlineData("default-src 'none'", "default-src 'self'")]
    [InlineData("script-src 'self'", "script-src 'self' 'unsafe-inline'")]
    [InlineData("script-src 'self'", "script-src 'self' https:")]
    [InlineData("script-src 'self'", "script-src 'self' https://cdn.example.org")]
    [InlineData("script-src 'self'", "script-src 'self' 'unsafe-eval'")]
    [InlineData("style-src 'self'", "style-src 'self' 'unsafe-inline'")]
    [InlineData("img-src 'self' data:", "img-src *")]
    [InlineData("connect-src 'self'", "connect-src 'self' https://example.org")]
    [InlineData("object-src 'none'", "")]
    [InlineData("base-uri 'none'", "base-uri 'self'")]
    [InlineData("form-action 'self'", "form-action 'self' https://example.org")]
    [InlineData("require-trusted-types-for 'script'", "")]
    public void The_judge_finds_a_weak_policy(string part, string weak)
    {
        var policy = All["Content-Security-Policy"];
        Assert.Contains(part, policy, StringComparison.Ordinal);
        Assert.NotEmpty(Weaknesses(policy.Replace(part, weak, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_path_takes_back_what_all_paths_have_and_no_header_is_set_twice_for_one()
    {
        string[] mine = [.. All.Keys];
        Assert.All(Rules.Value.Where(r => r.Key != "/*"), rule => Assert.Empty(rule.Value.Keys.Intersect(mine)));
        Assert.Equal("no-referrer", All["Referrer-Policy"]);
        Assert.Equal("nosniff", All["X-Content-Type-Options"]);
        Assert.Equal("same-origin", All["Cross-Origin-Opener-Policy"]);
        Assert.Equal("max-age=31536000", All["Strict-Transport-Security"]);
        Assert.Equal(["autoplay=(self)", "clipboard-write=(self)"],
            All["Permissions-Policy"].Split(", ").Where(f => !f.EndsWith("=()", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/:page/", true)]
    [InlineData("/:folder/:page/", true)]
    [InlineData("/humanity/*.mp3", false)]
    [InlineData("/*/feed.xml", false)]
    [InlineData("/*.png", false)]
    public void Pages_are_for_this_site_alone_and_what_apps_fetch_is_for_all(string path, bool isPage)
    {
        var headers = Rules.Value[path];
        Assert.Equal(isPage, headers.ContainsKey("X-Frame-Options"));
        Assert.Equal(isPage, headers.ContainsKey("Cross-Origin-Resource-Policy"));
        Assert.Equal(!isPage, headers.ContainsKey("Access-Control-Allow-Origin"));
    }

    [Fact]
    public void Only_a_preview_keeps_search_engines_away_and_differs_in_nothing_else()
    {
        var (site, preview) = (Files(isPreview: false), Files(isPreview: true));

        Assert.DoesNotContain("X-Robots-Tag", Parse(site["_headers"])["/*"].Keys);
        Assert.Equal("noindex", Parse(preview["_headers"])["/*"]["X-Robots-Tag"]);
        Assert.Single(preview["_headers"].Split('\n'), line => line.Contains("X-Robots-Tag", StringComparison.Ordinal));
        Assert.Equal(["_headers"], site.Where(f => preview[f.Key] != f.Value).Select(f => f.Key));
        Assert.Equal(site.Keys, preview.Keys);
    }

    [Fact]
    public void A_site_without_encryption_does_not_ask_for_it() => Assert.DoesNotContain("Strict-Transport-Security",
        SiteHarness.Minimal().Edit("episodes/site.yaml", "base-url: http://abcdef.onion/\n").Build().Text("_headers"),
        StringComparison.Ordinal);

    private static SortedDictionary<string, string> Files(bool isPreview)
    {
        var site = SiteHarness.Minimal().Build(isPreview: isPreview).MustBeClean();
        return new(site.Files.ToDictionary(f => f.Key, f => Encoding.Latin1.GetString(f.Value)), StringComparer.Ordinal);
    }

    private static List<string> Weaknesses(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);
        var found = directives.SelectMany(d => d.Value.Where(source => IsOpen(d.Key, source)).Select(s => $"{d.Key} {s}"))
            .ToList();
        foreach (var (name, value) in new[] { ("default-src", "'none'"), ("object-src", "'none'"), ("base-uri", "'none'"),
            ("script-src", "'self'"), ("style-src", "'self'"), ("connect-src", "'self'"), ("form-action", "'self'"),
            ("require-trusted-types-for", "'script'") })
        {
            if (!directives.TryGetValue(name, out var sources) || sources is not [var only] || only != value)
            {
                found.Add($"{name} is not {value}");
            }
        }

        return found;
    }

    // A scheme alone lets in every host, and so do an asterisk and the words that allow what stands in the page.
    private static bool IsOpen(string directive, string source) =>
        source.StartsWith("'unsafe", StringComparison.Ordinal) || source.Contains('*') ||
        (source.EndsWith(':') && !(directive == "img-src" && source == "data:"));

    private static Dictionary<string, Dictionary<string, string>> Parse(string text)
    {
        var rules = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var path = "";
        foreach (var line in text.Split('\n').Where(l => l.Length > 0))
        {
            if (line[0] == '/')
            {
                path = line;
                Assert.True(rules.TryAdd(path, []), $"Two rules for {path}.");
                continue;
            }

            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(), line[(line.IndexOf(':',
                StringComparison.Ordinal) + 1)..].Trim());
            Assert.True(rules[path].TryAdd(name, value), $"{path} has {name} twice.");
        }

        return rules;
    }
}
