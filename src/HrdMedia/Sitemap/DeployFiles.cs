using System.Text;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Offline;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Withdrawal;

namespace HrdMedia.Sitemap;

/// <summary>What the host is told: <c>_headers</c> and <c>_redirects</c> in the form that Netlify reads.</summary>
public static class DeployFiles
{
    private static readonly (string Name, string Type)[] FeedTypes =
    [
        ("feed.xml", "application/xml"), ("feed.json", "application/feed+json"), ("archive-*", "application/xml"),
        ("feeds.opml", "text/x-opml"),
    ];

    private const string NotIndexed = "X-Robots-Tag: noindex";

    private static readonly string[] Typed = ["/feed", "/feed.xml", "/rss"];

    /// <summary>The files.</summary>
    /// <param name="site">The site.</param>
    /// <param name="isPreview">Whether it will stand at a preview's address, which search engines shall not list.</param>
    public static IEnumerable<Output> Outputs(Composition site, bool isPreview) =>
    [
        new("_headers", SourcePlaces.Settings, target => Encoding.UTF8.GetBytes(Headers(site.Catalog, isPreview), target)),
        new("_redirects", SourcePlaces.Settings, target => Encoding.UTF8.GetBytes(Redirects(site.Catalog), target)),
    ];

    // Each header is set by one rule for one path: what a host does when two rules set it is not defined.
    private static string Headers(Catalog catalog, bool isPreview)
    {
        var text = new StringBuilder();
        Rule(text, "/*", [.. SecurityHeaders.OfEverything(catalog, isPreview)]);
        NotInFrames(text, catalog);
        var caches = new CacheRules(catalog);
        foreach (var (path, header) in caches.OfPages())
        {
            Rule(text, path, header);
        }

        Rule(text, "/assets/*", "Cache-Control: public, max-age=31536000, immutable");
        foreach (var (name, type) in FeedTypes)
        {
            Rule(text, $"/*/{name}", $"Content-Type: {type}; charset=utf-8", "Access-Control-Allow-Origin: *",
                "Cache-Control: public, max-age=0, must-revalidate");
        }

        Rule(text, $"/{Routes.Manifest}", "Content-Type: text/plain; charset=utf-8");
        Tables(text);
        Offline(text);
        Pictures(text, catalog, caches);
        foreach (var show in catalog.Shows.Where(show => catalog.EpisodesOf(show).Count > 0))
        {
            EpisodeFiles(text, show, catalog, isPreview);
        }

        return text.ToString();
    }

    // Apps that play in a browser draw them on a canvas.
    private static void Pictures(StringBuilder text, Catalog catalog, CacheRules caches)
    {
        const string ForAll = "Access-Control-Allow-Origin: *";
        foreach (var ending in (string[])[".jpg", ".png", ".webp", .. Documents(catalog)])
        {
            var rules = caches.OfPictures(ending).ToArray();
            if (rules is not [(var first, _)] || first != $"/*{ending}")
            {
                Rule(text, $"/*{ending}", ForAll);
            }

            foreach (var (path, header) in rules)
            {
                Rule(text, path, path == $"/*{ending}" ? [ForAll, header] : [header]);
            }
        }

        // Those of the theme, which end so too, have a rule of their own.
        if (catalog.People.Any(person => person.Image?.Picture is { Info.IsDrawing: true }))
        {
            Rule(text, $"/{Routes.People}*.svg", caches.OfPeople);
        }
    }

    private static string[] Documents(Catalog catalog) => catalog.EpisodeIndex.ForDeploy.Any(e => e.Documents.Count > 0) ||
        catalog.Courses.Any(c => c.Units.Any(u => u.Documents.Count > 0)) ? [".pdf"] : [];

    private static void EpisodeFiles(StringBuilder text, Show show, Catalog catalog, bool isPreview)
    {
        // Apps that play in a browser fetch these from their own site.
        var cache = CacheRules.Of(show);
        TranscriptRules(text, show, catalog, isPreview, cache);
        if (catalog.Settings.Has(SitePart.Embeds))
        {
            OEmbed(text, $"/{Routes.Of(show)}*/oembed", show.QuickExit is null ? [] : [cache]);
        }

        if (catalog.Settings.Has(SitePart.ChapterFiles))
        {
            Rule(text, $"/{Routes.Of(show)}*/chapters.json", "Content-Type: application/json+chapters",
                "Access-Control-Allow-Origin: *", cache);
        }

        foreach (var (ending, type) in Told(show, catalog).SelectMany(e => e.Recordings)
            .Where(audio => audio.File.Value.Length > 0)
            .Select(audio => (Path.GetExtension(audio.File.Value), audio.MediaType)).DistinctBy(file => file.Item1)
            .OrderBy(file => file.Item1, StringComparer.Ordinal))
        {
            // As the feed says it.
            Rule(text, $"/{Routes.Of(show)}*{ending}", $"Content-Type: {type}", "Access-Control-Allow-Origin: *", cache);
        }
    }

    private static IEnumerable<Episode> Told(Show show, Catalog catalog) =>
        catalog.EpisodeIndex.ForDeploy.Where(e => e.ShowId == show.Id);

    // The rules of .html and .json name the language: a page or a chapters file must not fall under two.
    private static void TranscriptRules(StringBuilder text, Show show, Catalog catalog, bool isPreview, string cache)
    {
        var kinds = Told(show, catalog).SelectMany(e => e.Transcripts)
            .SelectMany(t => t.Formats(catalog.Settings).Select(format => (t.Language, Format: format))).Distinct();
        var paths = kinds.Select(kind =>
        {
            var ending = TranscriptFiles.Ending(kind.Format);
            return (Path: $"/{Routes.Of(show)}*" + (kind.Format is TranscriptFormat.Html or TranscriptFormat.Json
                ? $"/transcript.{kind.Language.ToLowerInvariant()}{ending}" : ending), kind.Format);
        });
        foreach (var (path, format) in paths.Distinct().OrderBy(p => p.Format).ThenBy(p => p.Path, StringComparer.Ordinal))
        {
            // The words stand on the episode's page: what a search finds should lead there.
            // A preview says so of everything.
            string[] search = !isPreview && format is (TranscriptFormat.Html or TranscriptFormat.Text)
                ? [NotIndexed] : [];
            Rule(text, path, [$"Content-Type: {format.InFeed()}{Charset(format)}", "Access-Control-Allow-Origin: *",
                cache, .. search]);
        }
    }

    // JSON is always UTF-8 (RFC 8259); SubRip has no registered parameter, but players take it.
    private static string Charset(TranscriptFormat format) => format == TranscriptFormat.Json ? "" : "; charset=utf-8";

    // Other sites may show an episode's player and nothing else. A rule cannot except an address from another, two policies for
    // one address would both hold, and frame-ancestors cannot be said in the page: so pages are kept from frames by the header
    // that says the same, at each depth that pages have and the player has not.
    private static void NotInFrames(StringBuilder text, Catalog catalog)
    {
        const string Letter = $"{Routes.Search}:letter/:part/";
        string[] letters = catalog.Settings.Has(SitePart.Search) ? [Letter] : [];
        var translated = catalog.Languages.Skip(1)
            .SelectMany(language => letters.Prepend(":folder/:page/").Select(path => Routes.In(language, path)));
        foreach (var path in (string[])["", ":page/", ":folder/:page/", .. letters, .. translated])
        {
            Rule(text, "/" + path, SecurityHeaders.OfPages);
        }
    }

    private static void OEmbed(StringBuilder text, string path, string[] more)
    {
        Rule(text, path + ".json", ["Content-Type: application/json; charset=utf-8", "Access-Control-Allow-Origin: *", .. more]);
        Rule(text, path + ".xml", ["Content-Type: text/xml; charset=utf-8", "Access-Control-Allow-Origin: *", .. more]);
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

    // A worker that a browser holds on to is how a site stays as it was: each visit asks for the newest.
    private static void Offline(StringBuilder text)
    {
        foreach (var (path, type) in (IEnumerable<(string, string)>)[
            ($"/{ServiceWorker.Address}", "text/javascript; charset=utf-8"),
            ($"/{ServiceWorker.WithdrawnAddress}", "application/json"), ("/catalog-*", "application/zip")])
        {
            Rule(text, path, $"Content-Type: {type}", "Cache-Control: public, max-age=0, must-revalidate");
        }
    }

    // Who took something back wants that known before anything else. Then what people type for a feed, where there is only one
    // that they can mean.
    private static string Redirects(Catalog catalog)
    {
        var lines = WithdrawnPage.Rules(catalog).Concat(catalog.Shows is [var only]
            ? Typed.Select(from => $"{from} /{Routes.Feed(only)} 301") : []).ToArray();
        return lines.Length == 0 ? "# No address has moved.\n" : string.Concat(lines.Select(line => line + "\n"));
    }

    private static void Rule(StringBuilder text, string path, params string[] headers)
    {
        text.Append(path).Append('\n');
        foreach (var header in headers)
        {
            text.Append("  ").Append(header).Append('\n');
        }
    }
}
