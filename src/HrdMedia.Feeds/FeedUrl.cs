using System.Buffers;

namespace HrdMedia.Feeds;

/// <summary>Which addresses may stand in a feed: absolute ones, in the characters of RFC 3986.</summary>
public static class FeedUrl
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Whether the text is a URI with a scheme, in ASCII (RFC 3986): readers do not resolve relative ones and disagree
    /// about blanks.</summary>
    public static bool IsUri(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 && char.IsAsciiLetter(text[0])
            && !text.AsSpan(0, colon).ContainsAnyExcept(SchemeLetters) && !text.AsSpan().ContainsAnyExcept(Allowed);
    }

    /// <summary>Whether the text is such a URI with the scheme <c>https</c> or <c>http</c> and a host (RFC 9110, section
    /// 4.2).</summary>
    public static bool IsWeb(string text) => IsUri(text) && HasHost(text, "https://", "http://");

    /// <summary>The web address, or an exception that names the tag.</summary>
    internal static string Web(string url, string tag) => IsWeb(url)
        ? url
        : throw new ArgumentException(
            $"<{tag}> needs an absolute https address in ASCII, found '{url}'. Write it in full, percent-encoded.", tag);

    /// <summary>The same for an address that may be missing.</summary>
    internal static string? WebOrNull(string? url, string tag) => url is null ? null : Web(url, tag);

    /// <summary>The address of any scheme, or an exception that names the tag.</summary>
    internal static string Any(string uri, string tag) => IsUri(uri)
        ? uri
        : throw new ArgumentException(
            $"<{tag}> needs an absolute address in ASCII, found '{uri}'. Write it in full, percent-encoded.", tag);

    private static bool HasHost(string text, params ReadOnlySpan<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text.Length > prefix.Length)
            {
                return text[prefix.Length] is not ('/' or '?' or '#');
            }
        }

        return false;
    }
}
