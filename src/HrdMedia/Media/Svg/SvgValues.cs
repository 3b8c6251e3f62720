using System.Collections.Frozen;
using System.Drawing;
using System.Text.RegularExpressions;

namespace HrdMedia.Media.Svg;

/// <summary>Which values attributes of drawings may have: a value that is none of a list could say anything.</summary>
internal static partial class SvgValues
{
    private const string Number = @"[-+]?(?>\d+(?>\.\d*)?|\.\d+)(?>[eE][-+]?\d+)?";

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ("none auto inherit normal bold bolder lighter italic oblique small-caps start middle end left right center butt round "
        + "square miter bevel arcs nonzero evenodd visible hidden collapse scroll inline block pad reflect repeat "
        + "userSpaceOnUse objectBoundingBox strokeWidth align noStitch stitch exact stretch spacing spacingAndGlyphs default "
        + "preserve fill stroke markers underline overline line-through baseline sub super alphabetic central hanging "
        + "mathematical ideographic text-before-edge text-after-edge before-edge after-edge text-top text-bottom top bottom "
        + "use-script no-change reset-size ltr rtl embed isolate bidi-override isolate-override plaintext lr-tb rl-tb tb-rl "
        + "lr rl tb horizontal-tb vertical-rl vertical-lr mixed upright sideways auto-start-reverse linearRGB sRGB "
        + "optimizeSpeed optimizeQuality optimizeLegibility geometricPrecision crispEdges over in out atop xor lighter "
        + "arithmetic multiply screen darken lighten overlay color-dodge color-burn hard-light soft-light difference exclusion "
        + "hue saturation color luminosity matrix saturate hueRotate luminanceToAlpha erode dilate SourceGraphic SourceAlpha "
        + "BackgroundImage FillPaint StrokePaint xMinYMin xMidYMin xMaxYMin xMinYMid xMidYMid xMaxYMid xMinYMax xMidYMax "
        + "xMaxYMax meet slice xx-small x-small small medium large x-large xx-large smaller larger condensed expanded alpha "
        + "luminance non-scaling-stroke true false").Split(' '), StringComparer.Ordinal);

    // No names of fonts that only one machine has.
    private static readonly FrozenSet<string> Fonts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "serif", "sans-serif",
        "monospace", "cursive", "fantasy", "system-ui", "Arial", "Helvetica", "Verdana", "Tahoma", "Times", "Times New Roman",
        "Georgia", "Courier", "Courier New", "DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Liberation Serif", "Noto Sans",
        "Noto Serif");

    /// <summary>Words of a list, numbers and lengths, in any order.</summary>
    public static string? Plain(string value) => value.Length > 0 && value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(part => Words.Contains(part) || Numbers().IsMatch(part)) ? value.Trim() : null;

    public static string? Path(string value) => Paths().IsMatch(value) ? value.Trim() : null;

    public static string? Transform(string value) => Transforms().IsMatch(value) ? value.Trim() : null;

    public static string? Color(string value)
    {
        var text = value.Trim();
        return text is "none" or "currentColor" or "inherit" or "transparent" or "context-fill" or "context-stroke"
            || Colors().IsMatch(text) || IsNamed(text) ? text : null;
    }

    /// <summary>The fonts of a list that many machines have; null when none is.</summary>
    public static string? Family(string value)
    {
        var known = value.Split(',').Select(f => f.Trim(' ', '"', '\'', '\n', '\t', '\r')).Where(Fonts.Contains).ToArray();
        return known.Length == 0 ? null : string.Join(", ", known.Select(f => f.Contains(' ') ? $"'{f}'" : f));
    }

    /// <summary>The id in <c>url(#id)</c>, and what stands behind it; null when it is none.</summary>
    public static (string Id, string Behind)? Reference(string value) =>
        References().Match(value) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value.Trim()) : null;

    private static bool IsNamed(string text) => text.Length is > 2 and < 24 && text.All(char.IsAsciiLetter) &&
        (System.Drawing.Color.FromName(text.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase)) is
            { IsKnownColor: true, IsSystemColor: false });

    [GeneratedRegex(@"^(?>(?>" + Number + @")(?>px|pt|pc|mm|cm|in|em|ex|rem|deg|%)?,?)+$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?>[MmZzLlHhVvCcSsQqTtAa]|" + Number + @"|[\s,]+)*$")]
    private static partial Regex Paths();

    [GeneratedRegex(@"^\s*(?>(?>matrix|translate|scale|rotate|skewX|skewY)\s*\([-+0-9eE.,\s]*\)[\s,]*)+$")]
    private static partial Regex Transforms();

    [GeneratedRegex(@"^(?>#[0-9a-fA-F]{3,8}|(?>rgb|rgba|hsl|hsla)\([-+0-9.,%\s/]*\))$")]
    private static partial Regex Colors();

    [GeneratedRegex("""^\s*url\(\s*["']?#([^"')\s]+)["']?\s*\)(.*)$""")]
    private static partial Regex References();
}
