using System.Security.Cryptography;
using HrdMedia.Imaging;
using HrdMedia.Layout;
using HrdMedia.Media;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using HrdMedia.Theme;
using NetVips;

namespace HrdMedia.Tests.Imaging;

/// <summary>Pictures to make other pictures of.</summary>
internal static class Drawing
{
    public static CardDesign Design { get; } = new DefaultTheme().CardDesign;

    public static VipsPictureMaker Maker { get; } = new(Fonts);

    private static string Fonts => Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <summary>The left half red, the right half blue.</summary>
    public static Image RedAndBlue(int width, int height)
    {
        using var black = Image.Black(width / 2, height);
        using var red = black.NewFromImage(255, 0, 0);
        using var rest = Image.Black(width - (width / 2), height);
        using var blue = rest.NewFromImage(0, 0, 255);
        using var both = red.Join(blue, Enums.Direction.Horizontal);
        return both.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>A file as the catalogue would have measured it.</summary>
    public static (PictureFile Picture, ISourceTree Sources) File(byte[] bytes, string name, string type, int width, int height,
        bool hasAlpha = false)
    {
        var sources = new MemorySourceTree();
        sources.Add($"episodes/{name}", bytes);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return (new PictureFile(new SourceFile($"episodes/{name}", bytes.Length),
            new PictureInfo(type, width, height, hasAlpha, PictureColor.Rgb), digest), sources);
    }

    /// <summary>Words as they stand on a card: ink white on black.</summary>
    public static Image? Words(string text, string language, int width = 1000, int height = 400, params int[] sizes)
    {
        CardFonts.Lay(Design, Fonts);
        return new CardText(Design.TitleFont, language).Draw(new Wording(text), width, height, sizes is [] ? [60] : sizes);
    }
}
