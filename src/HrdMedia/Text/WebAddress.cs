using HrdMedia.Feeds;

namespace HrdMedia.Text;

/// <summary>Addresses of the web, as far as this catalogue publishes them.</summary>
public static class WebAddress
{
    /// <summary>Whether it is a whole http or https address with a host and without white space.</summary>
    public static bool IsAbsolute(string text) => PlainAddress.Is(text) || (
        !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '\\') &&
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) &&
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 &&
        Uri.CheckHostName(uri.DnsSafeHost) != UriHostNameType.Unknown);

    /// <summary>Whether feeds may say it: whole, and of the characters that RFC 3986 has.</summary>
    public static bool IsPublishable(string text) => IsAbsolute(text) && FeedUrl.IsWeb(text) && PastedAgain(text) < 0;

    // Another address may stand in one (an archive's), the same host hardly.
    private static int PastedAgain(string text)
    {
        var host = text.IndexOf('/', "https://".Length);
        return host < 0 ? -1 : text.IndexOf(text[..host], host, StringComparison.Ordinal);
    }

    /// <summary>The address as feeds may say it: as it is, or percent-encoded as whoever asks for it does; null when it is
    /// none.</summary>
    public static string? Publishable(string text)
    {
        var trimmed = text.Trim();
        if (IsPublishable(trimmed))
        {
            return trimmed;
        }

        return Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "" } &&
            Encode(uri) is { } encoded && IsPublishable(encoded) ? encoded : null;
    }

    /// <summary>What is wrong with <paramref name="text"/>, and what to write instead.</summary>
    public static string Explain(string text)
    {
        if (IsAbsolute(text) && PastedAgain(text) is > 0 and var again)
        {
            return $"'{text}' holds its own beginning twice. Write {text[again..]}";
        }

        if (IsAbsolute(text) && Encode(new Uri(text)) is { } encoded && FeedUrl.IsWeb(encoded))
        {
            return $"'{text}' has characters that feeds cannot say. Write {encoded}";
        }

        var isWeb = text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);
        return $"'{text}' is not a web address. " + (
            text.Any(char.IsWhiteSpace) ? "Delete the space in it."
            : isWeb && text.Contains('@', StringComparison.Ordinal) ? "Delete the name before the '@'."
            : !isWeb && text.Contains(':', StringComparison.Ordinal)
                ? "Only addresses that begin with https:// (or http://) can be published."
            : !isWeb && IsPublishable("https://" + text.TrimStart('/'))
                ? $"Write the whole address, like https://{text.TrimStart('/')}."
            : "Write the whole address, like https://example.org/page.");
    }

    // Null for a host that no name server can be asked for, such as one with letters of two directions in one word (RFC 5893).
    private static string? Encode(Uri uri)
    {
        try
        {
            return new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
