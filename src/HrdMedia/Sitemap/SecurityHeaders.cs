using HrdMedia.Offline;

namespace HrdMedia.Sitemap;

/// <summary>What protects the reader, as headers; each decision and those left out stand in this folder's README.</summary>
internal static class SecurityHeaders
{
    // A year: a host that a feed names for good. Without subdomains and without preloading, which are not ours to decide.
    private const string AlwaysEncrypted = "Strict-Transport-Security: max-age=31536000";

    // What the site never asks for. Only names that browsers have known for long: each unknown one is a complaint in the console.
    private static readonly string[] Refused =
    [
        "accelerometer", "browsing-topics", "camera", "display-capture", "encrypted-media", "fullscreen", "gamepad",
        "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
        "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "sync-xhr", "usb",
        "xr-spatial-tracking",
    ];

    /// <summary>Those of every answer.</summary>
    public static IEnumerable<string> OfEverything(Catalog catalog, bool isPreview)
    {
        yield return $"Content-Security-Policy: {Policy(catalog)}";
        yield return "Permissions-Policy: autoplay=(self), clipboard-write=(self), " +
            string.Join(", ", Refused.Select(feature => feature + "=()"));
        yield return "Referrer-Policy: no-referrer";
        yield return "X-Content-Type-Options: nosniff";
        yield return "X-DNS-Prefetch-Control: off";
        yield return "Cross-Origin-Opener-Policy: same-origin";
        if (isPreview)
        {
            yield return "X-Robots-Tag: noindex";
        }
        else if (catalog.Settings.BaseUrl.StartsWith("https://", StringComparison.Ordinal))
        {
            yield return AlwaysEncrypted;
        }
    }

    /// <summary>Those of pages, but not of the player for other sites: nobody else shows or fetches them.</summary>
    public static string[] OfPages { get; } = ["X-Frame-Options: SAMEORIGIN", "Cross-Origin-Resource-Policy: same-origin"];

    private static string Policy(Catalog catalog)
    {
        var hosts = catalog.EpisodeIndex.ForDeploy.SelectMany(e => e.Recordings).Where(audio => audio.Url.Length > 0)
            .Select(audio => new Uri(audio.Url).GetLeftPart(UriPartial.Authority)).Distinct().Order(StringComparer.Ordinal);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
            $"media-src {string.Join(' ', hosts.Prepend("'self'"))}; connect-src 'self'; font-src 'self'; manifest-src 'self'; " +
            (catalog.Settings.Offline.HasWorker ? "worker-src 'self'; " : "") +
            "frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; " +
                "require-trusted-types-for 'script'";
    }
}
