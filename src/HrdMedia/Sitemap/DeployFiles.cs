using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Sitemap;

/// <summary>What the host is told: <c>_headers</c> and <c>_redirects</c> in the form that Netlify reads.</summary>
public static class DeployFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
    [
        new("_headers", SourcePlaces.Settings, target => Encoding.UTF8.GetBytes(Headers(site.Catalog), target)),
        new("_redirects", SourcePlaces.Settings, target => Encoding.UTF8.GetBytes(Redirects(site.Catalog), target)),
    ];

    // Each header is set by one rule for one path: what a host does when two rules set it is not defined.
    private static string Headers(Catalog catalog)
    {
        var text = new StringBuilder();
        Rule(text, "/*",
            $"Content-Security-Policy: {Policy(catalog)}",
            "Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "Cross-Origin-Opener-Policy: same-origin");
        Rule(text, "/assets/*", "Cache-Control: public, max-age=31536000, immutable");
        Tables(text);
        foreach (var show in catalog.Shows)
        {
            Rule(text, "/" + Routes.Feed(show), "Content-Type: application/rss+xml; charset=utf-8",
                "Access-Control-Allow-Origin: *",
                "Cache-Control: public, max-age=0, must-revalidate");
            // Apps that play in a browser fetch these from their own site.
            Rule(text, $"/{Routes.Of(show)}*.vtt", "Content-Type: text/vtt; charset=utf-8", "Access-Control-Allow-Origin: *",
                "Cache-Control: public, max-age=86400");
            Rule(text, $"/{Routes.Of(show)}*/chapters.json", "Content-Type: application/json+chapters",
                "Access-Control-Allow-Origin: *", "Cache-Control: public, max-age=86400");
            foreach (var ending in catalog.EpisodesOf(show).Select(e => Path.GetExtension(e.Audio.File.Value))
                .Where(e => e.Length > 0).Distinct().Order(StringComparer.Ordinal))
            {
                // Not immutable: what is withdrawn must leave caches within a day.
                Rule(text, $"/{Routes.Of(show)}*{ending}", "Access-Control-Allow-Origin: *",
                    "Cache-Control: public, max-age=86400");
            }
        }

        return text.ToString();
    }

    // Whoever draws a chart of them on another site fetches them from there.
    private static void Tables(StringBuilder text)
    {
        foreach (var folder in (string[])[Routes.Numbers, Routes.Timeline])
        {
            Rule(text, $"/{folder}*.csv", "Content-Type: text/csv; charset=utf-8", "Access-Control-Allow-Origin: *");
            Rule(text, $"/{folder}*.json", "Content-Type: application/json", "Access-Control-Allow-Origin: *");
        }
    }

    private static string Policy(Catalog catalog)
    {
        var hosts = catalog.Episodes.Where(e => e.Audio.Url.Length > 0)
            .Select(e => new Uri(e.Audio.Url).GetLeftPart(UriPartial.Authority)).Distinct().Order(StringComparer.Ordinal);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
            $"media-src {string.Join(' ', hosts.Prepend("'self'"))}; connect-src 'self'; font-src 'self'; manifest-src 'self'; " +
            "frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; " +
                "require-trusted-types-for 'script'";
    }

    // What people type for a feed, where there is only one that they can mean.
    private static string Redirects(Catalog catalog) => catalog.Shows is [var only]
        ? $"/feed /{Routes.Feed(only)} 301\n/feed.xml /{Routes.Feed(only)} 301\n/rss /{Routes.Feed(only)} 301\n"
        : "# No address has moved.\n";

    private static void Rule(StringBuilder text, string path, params string[] headers)
    {
        text.Append(path).Append('\n');
        foreach (var header in headers)
        {
            text.Append("  ").Append(header).Append('\n');
        }
    }
}
