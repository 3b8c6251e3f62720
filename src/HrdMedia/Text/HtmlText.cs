using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Text as HTML of our own making holds it.</summary>
public static class HtmlText
{
    /// <summary>The characters that <see cref="Escape"/> writes in another way.</summary>
    internal static SearchValues<char> Escaped { get; } = SearchValues.Create("&<>\"");

    /// <summary>The text with the four characters escaped that mean something in HTML text and in attributes in double quotes.
    /// No other, because gPodder drops hexadecimal references from what it shows, and with them every apostrophe and emoji that
    /// an encoder for pages writes so.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny(Escaped) < 0 ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
