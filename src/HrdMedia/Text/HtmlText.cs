using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Text as HTML of our own making holds it.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"");

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

    /// <summary>The same as UTF-8.</summary>
    public static void Escape(ReadOnlySpan<char> text, Utf8Room target)
    {
        ArgumentNullException.ThrowIfNull(target);
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            target.Raw(text[..at]);
            target.Raw(Entity(text[at]));
            text = text[(at + 1)..];
        }

        target.Raw(text);
    }

    private static ReadOnlySpan<byte> Entity(char character) =>
        character switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 };
}
