using System.Text;
using HrdMedia.Layout;

namespace HrdMedia.Theme;

/// <summary>The look: <c>assets/tokens.css</c>, which stands at the head of other style sheets, so that a page asks for one file
/// and not for two.</summary>
internal static class Tokens
{
    /// <summary>The name of the style sheet, which is never published by itself.</summary>
    public const string Name = "tokens.css";

    private static readonly byte[] Bytes = EmbeddedFiles.Read($"assets/{Name}")
        ?? throw new InvalidDataException($"The program was built without theme/assets/{Name}.");

    /// <summary>The colour of the band at the top in light surroundings, for the browser's own bar.</summary>
    public static string Mast { get; } = Light("--mast");

    /// <summary>The same in dark surroundings.</summary>
    public static string DarkMast { get; } = Colour("--mast", "(prefers-color-scheme: dark)");

    /// <summary>What a token is in light surroundings.</summary>
    public static string Light(string token) => Colour(token, "");

    /// <summary>A style sheet with the tokens before it.</summary>
    /// <param name="sheet">The style sheet.</param>
    /// <param name="read">A file of the theme, or null.</param>
    public static ThemeAsset Before(ThemeAsset sheet, Func<string, byte[]?> read) =>
        new(sheet.Name, (byte[])[.. read($"assets/{Name}") ?? Bytes, .. sheet.Bytes.Span]);

    // The first one behind the condition; a file that lost it stops the program, as words that are lost do.
    private static string Colour(string token, string condition)
    {
        var css = Encoding.UTF8.GetString(Bytes);
        var from = css.IndexOf(condition, StringComparison.Ordinal);
        var at = from < 0 ? -1 : css.IndexOf($"{token}:", from, StringComparison.Ordinal);
        var end = at < 0 ? -1 : css.IndexOf(';', at);
        return end < 0
            ? throw new InvalidDataException($"theme/assets/{Name} has no '{token}' {condition}. Write {token}: #0d363c; there.")
            : css[(at + token.Length + 1)..end].Trim();
    }
}
