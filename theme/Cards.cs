using HrdMedia.Pictures;

namespace HrdMedia.Theme;

/// <summary>How share cards look: the colours of the masthead, which are the same by day and by night.</summary>
internal static class Cards
{
    /// <summary>The design.</summary>
    public static CardDesign Design => new(
        Ground: EmbeddedFiles.Read("cards/ground.svg"),
        Mark: EmbeddedFiles.Read("cards/mark.svg"),
        Fonts: EmbeddedFiles.In("cards/fonts"),
        TitleFont: "Noto Serif, Noto Naskh Arabic, Noto Serif Devanagari, Bold",
        TextFont: "Noto Sans, Noto Naskh Arabic, Noto Sans Devanagari,",
        TitleColour: (0xF6, 0xEE, 0xDF),
        TextColour: (0xBF, 0xD0, 0xCB),
        KindColour: (0xF0, 0xB0, 0x4E));
}
