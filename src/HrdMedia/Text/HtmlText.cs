namespace HrdMedia.Text;

/// <summary>Text as HTML of our own making holds it.</summary>
public static class HtmlText
{
    /// <summary>The text with the four characters escaped that mean something in HTML text and in quoted attributes; all others,
    /// emoji too, stay as they are: readers that decode references twice, or not at all, find none.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.IndexOfAny(['&', '<', '>', '"']) < 0 ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
