using System.Text;

namespace HrdMedia.Media;

/// <summary>Recognises text, such as the error page that a download left in place of a recording.</summary>
internal static class TextKind
{
    public static ContentKind? Identify(ByteSource source)
    {
        var bytes = new byte[(int)Math.Min(512, source.Length)];
        source.Read(0, bytes);
        var text = Encoding.Latin1.GetString(bytes).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (text.StartsWith("%PDF", StringComparison.Ordinal) || bytes.Any(b => b < 32 && b is not (9 or 10 or 12 or 13)))
        {
            return null;
        }

        return IsHtml(text) ? new("an HTML page", ContentGroup.Other, "html")
            : text.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? new("an SVG drawing", ContentGroup.Picture, "svg")
            : text.StartsWith("<?xml", StringComparison.Ordinal) ? new("an XML file", ContentGroup.Other, "xml")
            : new("text", ContentGroup.Other, "txt");
    }

    private static bool IsHtml(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase);
}
