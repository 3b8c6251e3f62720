using System.Security;
using HrdMedia.Layout;
using HrdMedia.Text;
using NetVips;

namespace HrdMedia.Imaging;

/// <summary>Words as a picture, shaped and put in order by Pango: joined, stacked, and from right to left where they
/// are.</summary>
/// <param name="family">Families and weight, Pango's notation without a size.</param>
/// <param name="pageLanguage">BCP 47 tag for words without one.</param>
internal sealed class CardText(string family, string pageLanguage)
{
    // More stands on no card, and the library refuses to draw what is as high as a house.
    private const int MaxLength = 400;

    private const string LeftToRight = "\u200E";
    private const string RightToLeft = "\u200F";

    /// <summary>The words in the largest size in which they fit; in the smallest, what does not fit is left out.</summary>
    /// <returns>One band, the ink white; or null when there is nothing to draw.</returns>
    public Image? Draw(Wording words, int width, int height, params ReadOnlySpan<int> sizes)
    {
        var text = CardFonts.Drawable(words.Text.Length > MaxLength ? words.Text[..MaxLength] : words.Text);
        if (text.Length == 0)
        {
            return null;
        }

        foreach (var size in sizes)
        {
            if (Fitting(text, words, width, height, size) is { } image)
            {
                return image;
            }
        }

        return Cut(text, words, width, height, sizes[^1]);
    }

    private Image? Cut(string text, Wording words, int width, int height, int size)
    {
        for (var end = text.LastIndexOf(' '); end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            if (Fitting(text[..end].TrimEnd(',', ';', ':', '.', '،', '।') + "…", words, width, height, size) is { } image)
            {
                return image;
            }
        }

        return null;
    }

    private Image? Fitting(string text, Wording words, int width, int height, int size)
    {
        var image = Line(text, words, width, size);
        if (image.Height <= height && image.Width <= width)
        {
            return image;
        }

        image.Dispose();
        return null;
    }

    // The first sign says in which direction the line runs, even where its first word is of another script. The language chooses
    // between forms of a sign: Nepali writes some otherwise than Hindi.
    private Image Line(string text, Wording words, int width, int size)
    {
        var language = words.Language.Length > 0 ? words.Language : pageLanguage;
        var mark = LanguageTag.Direction(language) == "rtl" ? RightToLeft : LeftToRight;
        return Image.Text($"<span lang=\"{language}\">{mark}{SecurityElement.Escape(text)}</span>", font: $"{family} {size}",
            width: width, dpi: 72, align: Enums.Align.Low, wrap: Enums.TextWrap.Word);
    }
}
