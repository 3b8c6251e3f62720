using System.Globalization;
using System.Text.RegularExpressions;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Theme;

/// <summary>The look stands in one file, and whoever changes it is told when a page can no longer be read.</summary>
public sealed partial class TokensTests
{
    private const string Folder = "theme/assets/";
    private static readonly string Css = File.ReadAllText(Repository.Path(Folder + "tokens.css"));

    // What stands on what, and how much contrast WCAG 2.2 asks of it: 1.4.3 of text, 1.4.11 of what tells by its colour.
    private static readonly (string Front, string Ground, double Least)[] Pairs =
    [
        ("ink", "paper", 4.5), ("ink", "sand", 4.5), ("soft", "paper", 4.5), ("soft", "sand", 4.5), ("deep", "paper", 4.5),
        ("deep", "sand", 4.5), ("link", "paper", 4.5), ("link", "sand", 4.5), ("amber-text", "paper", 4.5),
        ("amber-text", "sand", 4.5), ("paper", "deep", 4.5), ("paper", "link", 4.5), ("on-mast", "mast", 4.5),
        ("on-mast-soft", "mast", 4.5), ("on-glow", "glow", 4.5), ("mast", "on-mast", 4.5), ("amber", "paper", 3),
        ("amber", "sand", 3), ("glow", "mast", 3),
    ];

    public static TheoryData<string, double> Schemes => new()
    {
        { "light", 1 }, { "dark", 1 }, { "more contrast", 7 / 4.5 }, { "more contrast, dark", 7 / 4.5 }, { "print", 1 },
    };

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Text_and_marks_stand_out_from_their_grounds(string scheme, double factor)
    {
        var colours = Colours(scheme);

        Assert.All(Pairs, pair =>
        {
            var contrast = Contrast(colours[pair.Front], colours[pair.Ground]);
            Assert.True(contrast >= pair.Least * factor, $"{scheme}: --{pair.Front} {colours[pair.Front]} on --{pair.Ground} "
                + $"{colours[pair.Ground]} has {contrast:0.00}:1. Make it {pair.Least * factor:0.0}:1 or more.");
        });
    }

    // The formula's own example: the lightest grey that WCAG lets stand as text on white.
    [Fact]
    public void The_contrast_is_that_of_the_guidelines() => Assert.Equal(4.54, Contrast("#767676", "#ffffff"), 2);

    [Fact]
    public void No_other_style_sheet_has_a_colour_a_face_or_a_corner_of_its_own()
    {
        var sheets = Repository.Files(Folder[..^1], "*.css")
            .Where(file => !file.EndsWith("tokens.css", StringComparison.Ordinal));

        Assert.Empty(sheets.SelectMany(file => OwnLook().Matches(File.ReadAllText(Repository.Path(file)))
            .Select(found => $"{file}: {found.Value}. Use a token of tokens.css.")));
    }

    [Fact]
    public void Every_token_is_used_and_every_used_one_exists()
    {
        var sheets = string.Concat(Repository.Files(Folder[..^1], "*.css")
            .Select(file => File.ReadAllText(Repository.Path(file))));
        var said = Token().Matches(Css).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var used = Use().Matches(sheets).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)
            .Where(name => !name.StartsWith("feed-", StringComparison.Ordinal));

        Assert.Equal(said, used);
    }

    [Fact]
    public void The_browsers_bar_has_the_colour_of_the_band_and_the_tokens_are_no_file_of_their_own()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();
        var page = built.Text("index.html");
        var sheets = Sheet().Matches(page).Select(match => match.Groups[1].Value);

        Assert.Contains($"content=\"{Colours("light")["mast"]}\" media=\"(prefers-color-scheme: light)\"", page,
            StringComparison.Ordinal);
        Assert.Contains($"content=\"{Colours("dark")["mast"]}\" media=\"(prefers-color-scheme: dark)\"", page,
            StringComparison.Ordinal);
        Assert.StartsWith(Css, built.Text(Assert.Single(sheets)), StringComparison.Ordinal);
    }

    // Later blocks override earlier ones, as in a browser.
    private static Dictionary<string, string> Colours(string scheme)
    {
        var blocks = Block().Matches(Css).Select(match => (Condition: match.Groups[1].Value.Trim(), Text: match.Groups[2].Value));
        var colours = new Dictionary<string, string>();
        foreach (var (_, text) in blocks.Where(block => Holds(block.Condition, scheme)))
        {
            foreach (Match token in ColourToken().Matches(text))
            {
                colours[token.Groups[1].Value] = token.Groups[2].Value;
            }
        }

        return colours;
    }

    private static bool Holds(string condition, string scheme) => condition == "print" ? scheme == "print"
        : ((string[])["dark", "contrast"]).All(word => !condition.Contains(word, StringComparison.Ordinal)
            || scheme.Contains(word, StringComparison.Ordinal));

    // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static double Contrast(string one, string other)
    {
        double[] light = [.. new[] { Luminance(one), Luminance(other) }.Order()];
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i =>
        {
            var part = int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    // A whole block of :root, with the condition around it.
    [GeneratedRegex(@"(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"--([a-z-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?);")]
    private static partial Regex ColourToken();

    [GeneratedRegex(@"(?<=[\s;{])--([a-z-]+):")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--([a-z-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\">")]
    private static partial Regex Sheet();

    // Shadows over a page that is covered may be black in any look.
    [GeneratedRegex(@"#[0-9a-f]{3,8}\b(?=[ ;])|\b(?:rgb|hsl|oklch)\((?!0 0 0)[^)]*\)|font-family:(?! var)[^;]*;"
        + @"|border-radius: \d+px;", RegexOptions.IgnoreCase)]
    private static partial Regex OwnLook();
}
