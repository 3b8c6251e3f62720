using HrdMedia.Feeds;
using HrdMedia.Syndication;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>Texts of one line, as the catalogue takes them.</summary>
internal static class ImportedLine
{
    /// <summary>The text: without invisible characters that turn what stands after it, and no longer than apps show.</summary>
    /// <param name="element">The element that says it, or null.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="losses">Gets what is left out.</param>
    public static string Of(FeedElement? element, int most, ImportLosses losses) =>
        element is null ? "" : Of(element.OneLine, most, element, losses);

    /// <inheritdoc cref="Of(FeedElement?, int, ImportLosses)"/>
    public static string Of(string text, int most, FeedElement element, ImportLosses losses)
    {
        var line = FeedXml.Line(text);
        if (BidiControls.FindOpen(line) >= 0)
        {
            losses.Add(element, $"Invisible characters in <{element.Name}> that turn the direction of what follows are left " +
                "out.");
            line = string.Concat(line.Where(c => c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))));
        }

        if (FeedText.Length(line) <= most)
        {
            return line;
        }

        losses.Add(element, $"<{element.Name}> has more than the {most} characters that apps take and is cut. It was: '{line}'.");
        return FeedTexts.Shorten(line, most);
    }
}
