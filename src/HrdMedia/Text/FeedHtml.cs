namespace HrdMedia.Text;

/// <summary>Text as HTML for feeds: only what must be escaped is, because gPodder drops hexadecimal references from what it
/// shows, and with them every apostrophe and emoji that an encoder for pages writes so.</summary>
internal static class FeedHtml
{
    /// <summary>The text with <c>&amp;</c>, <c>&lt;</c>, <c>&gt;</c> and <c>"</c> as named references, for content and for
    /// attributes in double quotes.</summary>
    public static string Encode(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
        .Replace("\"", "&quot;");
}
