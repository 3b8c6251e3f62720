using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HrdMedia.Cli.Serve;

/// <summary>Who may ask. The preview shows what is not public yet, and any site that is open in the same browser could ask for
/// it.</summary>
internal static class RequestRules
{
    /// <summary>Whether the request names this machine, and comes from the preview itself or from no site. A name of another site
    /// that leads here (DNS rebinding) is refused, and so is a script of another site, whatever <c>_headers</c> allows.</summary>
    public static bool Allows(HttpRequest request) => IsLocal(request.Host.Host) &&
        (request.Headers.Origin.ToString() is "" || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) &&
            IsLocal(origin.Host))) &&
        (request.Headers["Sec-Fetch-Site"].ToString() != "cross-site" || request.Headers["Sec-Fetch-Mode"] == "navigate");

    /// <summary>Whether somebody looks at a page in a browser: then, and only then, the preview adds to it.</summary>
    public static bool ShowsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a browser asks, which would keep what it gets.</summary>
    public static bool IsBrowser(HttpRequest request) =>
        ShowsPage(request) || request.Headers.ContainsKey("Sec-Fetch-Mode") || request.Headers.ContainsKey(HeaderNames.Origin);

    private static bool IsLocal(string host) => host.Trim('[', ']') is "localhost" or "127.0.0.1" or "::1";
}
