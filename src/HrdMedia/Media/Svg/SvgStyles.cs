using System.Text.RegularExpressions;

namespace HrdMedia.Media.Svg;

/// <summary>Turns style sheets and <c>style</c> attributes into attributes: the site's policy lets no style in a file count, and
/// a style can ask for an address.</summary>
internal sealed partial class SvgStyles
{
    private readonly List<(int Weight, string Tag, string Class, string Id, string Text)> rules = [];

    /// <exception cref="InvalidSvgException">A style sheet has more than simple rules.</exception>
    public SvgStyles(SvgElement root)
    {
        foreach (var sheet in root.All().Where(e => e.Name == "style"))
        {
            Read(Comments().Replace(string.Concat(sheet.Children.Where(c => c.IsText).Select(c => c.Text)), " "));
        }

        rules = [.. rules.OrderBy(rule => rule.Weight)];
    }

    public void Apply(SvgElement element)
    {
        var classes = element["class"]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        foreach (var rule in rules.Where(rule => (rule.Tag.Length == 0 || rule.Tag == element.Name) &&
            (rule.Class.Length == 0 || classes.Contains(rule.Class)) && (rule.Id.Length == 0 || rule.Id == element["id"])))
        {
            Set(element, rule.Text);
        }

        Set(element, Comments().Replace(element["style"] ?? "", " "));
    }

    private void Read(string sheet)
    {
        var at = 0;
        foreach (var match in Rules().EnumerateMatches(sheet))
        {
            if (!string.IsNullOrWhiteSpace(sheet[at..match.Index]))
            {
                throw TooClever();
            }

            var brace = sheet.IndexOf('{', match.Index);
            Add(sheet[match.Index..brace].Trim(), sheet[(brace + 1)..(match.Index + match.Length - 1)]);
            at = match.Index + match.Length;
        }

        if (!string.IsNullOrWhiteSpace(sheet[at..]))
        {
            throw TooClever();
        }
    }

    private void Add(string selectors, string text)
    {
        // A font in the file; what happens under a pointer is not seen in a picture.
        if (selectors == "@font-face")
        {
            return;
        }

        foreach (var selector in selectors.Split(',').Select(s => s.Trim()).Where(s => !s.Contains(':')))
        {
            var match = Selectors().Match(selector);
            if (!match.Success)
            {
                throw TooClever();
            }

            string Group(int i) => match.Groups[i].Value.TrimStart('.', '#', '*');
            rules.Add(((Group(3).Length > 0 ? 100 : 0) + (Group(2).Length > 0 ? 10 : 0) + (Group(1).Length > 0 ? 1 : 0),
                Group(1), Group(2), Group(3), text));
        }
    }

    private static void Set(SvgElement element, string declarations)
    {
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':');
            var name = colon < 0 ? "" : declaration[..colon].Trim();
            if (!SvgAttributes.IsProperty(name))
            {
                continue;
            }

            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.Ordinal).Trim();
            foreach (var attribute in name == "marker" ? (string[])["marker-start", "marker-mid", "marker-end"] : [name])
            {
                element[attribute] = value;
            }
        }
    }

    private static InvalidSvgException TooClever() => SvgParser.Refused("has a style sheet with more than simple rules",
        "Save it again with styles as \"presentation attributes\" (or \"plain SVG\"), or as PNG.");

    [GeneratedRegex(@"/\*.*?(\*/|$)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"[^{}]+\{[^{}]*\}")]
    private static partial Regex Rules();

    [GeneratedRegex(@"^([A-Za-z]+|\*)?(\.[\w-]+)?(#[\w-]+)?$")]
    private static partial Regex Selectors();
}
