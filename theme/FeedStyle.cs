using System.Text;
using HrdMedia.Layout;

namespace HrdMedia.Theme;

/// <summary>The style sheet of feeds, with words: what a page says in its markup, a feed can only say in its style.</summary>
internal static class FeedStyle
{
    /// <summary>The name of the style sheet.</summary>
    public const string Name = "feed.css";

    /// <summary>The style sheet, with the words as custom properties before it.</summary>
    public static ThemeAsset In(ThemeAsset asset, Words words) => new(asset.Name,
        (byte[])[
            .. Encoding.UTF8.GetBytes($"rss {{ --feed-page: {Text(words.FeedPage)}; --feed-page-how: {Text(words.FeedPageHow)}; "
                + $"--feed-page-site: {Text(words.FeedPageSite + " ")}; }}\n"),
            .. asset.Bytes.Span,
        ]);

    // CSS Syntax 3, 4.3.5: a backslash escapes itself and the quote. Words are of one line.
    private static string Text(string words) => '"' + words.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
