using System.Text;
using HrdMedia.Pictures;

namespace HrdMedia.Theme;

/// <summary>How share cards look: the masthead's colours and the site's mark.</summary>
internal static class Cards
{
    /// <summary>The design.</summary>
    public static CardDesign Design => new(
        Ground: Ground(),
        Mark: EmbeddedFiles.Read("assets/icon.svg"),
        Fonts: EmbeddedFiles.In("cards/fonts"),
        TitleFont: "Noto Serif, Noto Naskh Arabic, Noto Serif Devanagari, Bold",
        TextFont: "Noto Sans, Noto Naskh Arabic, Noto Sans Devanagari,",
        TitleColour: Rgb("--on-mast"),
        TextColour: Rgb("--on-mast-soft"),
        KindColour: Rgb("--glow"));

    // A picture has no style sheet to ask.
    private static byte[] Ground() => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(EmbeddedFiles.Read("cards/ground.svg")!)
        .Replace("var(--mast)", Tokens.Light("--mast"), StringComparison.Ordinal)
        .Replace("var(--glow)", Tokens.Light("--glow"), StringComparison.Ordinal));

    private static (byte Red, byte Green, byte Blue) Rgb(string token) =>
        Tokens.Light(token) is { Length: 7 } text && text[0] == '#' && TryBytes(text.AsSpan(1)) is [var red, var green, var blue]
            ? (red, green, blue)
            : throw new InvalidDataException($"theme/assets/{Tokens.Name} has {token}: {Tokens.Light(token)}; share cards " +
                "need six digits there, like #f0b04e.");

    private static byte[] TryBytes(ReadOnlySpan<char> digits)
    {
        var bytes = new byte[digits.Length / 2];
        return Convert.FromHexString(digits, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? bytes : [];
    }
}
