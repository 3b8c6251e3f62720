namespace HrdMedia.Media.Svg;

/// <summary>Leaves in a drawing only what is seen of it: elements and attributes of lists, with styles as attributes. Scripts,
/// handlers, links, comments, titles, what editors keep, and hidden layers are gone.</summary>
internal static class SvgCleaner
{
    // A hundred thousand shapes take browsers a second; a file of few can ask for billions by showing one again and again.
    private const int MaxDrawn = 100_000;
    private const int MaxChain = 64;

    /// <summary>The drawing as it is published.</summary>
    /// <exception cref="InvalidSvgException">It holds something that is seen and that nothing here can clean.</exception>
    public static SvgElement Clean(SvgElement root)
    {
        var styles = new SvgStyles(root);
        var kept = Keep(root, styles, isInText: false) ??
            throw SvgParser.Refused("shows nothing: all of it is hidden", "Show its layers, and save it again.");
        var ids = Ids(kept);
        Weigh(kept, ids, [], 0);
        var referred = kept.All().SelectMany(Targets).Where(ids.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var names = ids.Keys.Where(referred.Contains).Select((id, i) => (id, Name: $"a{i + 1}"))
            .ToDictionary(pair => pair.id, pair => pair.Name, StringComparer.Ordinal);
        return Written(kept, id => names.GetValueOrDefault(id), new(StringComparer.Ordinal))!;
    }

    private static SvgElement? Keep(SvgElement element, SvgStyles styles, bool isInText)
    {
        if (element.IsText)
        {
            return isInText ? element : null;
        }

        if (SvgNames.IsLeftOut(element.Name))
        {
            return null;
        }

        if (element.Name is "image" or "feImage")
        {
            throw SvgParser.Refused("holds a photo or another picture of pixels",
                "Take it out, or save the whole as PNG or JPEG.");
        }

        var name = element.Name switch { "a" => isInText ? "tspan" : "g", "switch" => "g", var other => other };
        if (!SvgNames.IsKept(name))
        {
            throw SvgParser.Refused($"holds '{Shown(element.Name)}', which is not published",
                "Save it as \"plain SVG\" with texts as paths, or as PNG.");
        }

        styles.Apply(element);
        return IsHidden(element) ? null : With(element, name, styles, isInText || SvgNames.Texts.Contains(name));
    }

    // The first that everybody sees; others ask for a program or a language.
    private static SvgElement With(SvgElement element, string name, SvgStyles styles, bool isInText)
    {
        var kept = new SvgElement(name);
        kept.Attributes.AddRange(element.Attributes);
        var children = element.Name != "switch" ? element.Children : [.. element.Children.Where(c =>
            c["requiredExtensions"] is null
            && c["systemLanguage"] is null && SvgNames.IsKept(c.Name == "a" ? "g" : c.Name)).Take(1)];
        foreach (var child in children)
        {
            if (Keep(child, styles, isInText) is { } inner)
            {
                kept.Children.Add(inner);
            }
        }

        return kept;
    }

    private static bool IsHidden(SvgElement element) => element["display"]?.Trim() == "none" ||
        element["opacity"]?.Trim() is "0" or "0.0" or "0%";

    // What is not visible may hold something that is.
    private static bool IsUnseen(SvgElement element) => element["visibility"]?.Trim() is "hidden" or "collapse" &&
        !element.All().Any(e => e["visibility"]?.Trim() == "visible");

    // The first of two with one id, as browsers take it.
    private static OrderedDictionary<string, SvgElement> Ids(SvgElement root)
    {
        var ids = new OrderedDictionary<string, SvgElement>(StringComparer.Ordinal);
        foreach (var element in root.All())
        {
            if (element["id"] is { Length: > 0 } id)
            {
                ids.TryAdd(id, element);
            }
        }

        return ids;
    }

    private static IEnumerable<string> Targets(SvgElement element) =>
        element.Attributes.Select(a => SvgAttributes.Target(a.Key, a.Value)).OfType<string>();

    private static int Weigh(SvgElement element, OrderedDictionary<string, SvgElement> ids, Dictionary<SvgElement, int> known,
        int chain)
    {
        if (known.TryGetValue(element, out var weight))
        {
            return weight;
        }

        // Of one that leads back to itself browsers draw nothing.
        (known[element], weight) = (0, 1);
        foreach (var child in element.Children)
        {
            weight += Weigh(child, ids, known, chain);
        }

        foreach (var target in Targets(element))
        {
            weight += ids.TryGetValue(target, out var referred) ? Weigh(referred, ids, known, chain + 1) : 0;
            if (weight > MaxDrawn || chain > MaxChain)
            {
                throw SvgParser.TooLarge("draws its parts again and again, too often for a browser");
            }
        }

        return known[element] = weight;
    }

    private static SvgElement? Written(SvgElement element, Func<string, string?> ids, Dictionary<string, string> results)
    {
        if (element.IsText)
        {
            return element;
        }

        if (IsUnseen(element))
        {
            return null;
        }

        var written = new SvgElement(element.Name);
        foreach (var (name, value) in element.Attributes)
        {
            // What one step of a filter calls its outcome, and another asks for.
            var clean = name is "in" or "in2" or "result" ? Result(value.Trim(), results)
                : name == "id" ? ids(value) : SvgAttributes.Clean(name, value, ids);
            written[name] = clean;
        }

        if (element.Name is "use" or "textPath" && written["href"] is null)
        {
            return null;
        }

        written.Children.AddRange(element.Children.Select(child => Written(child, ids, results)).OfType<SvgElement>());
        return written;
    }

    private static string Result(string value, Dictionary<string, string> results) =>
        value is "SourceGraphic" or "SourceAlpha" or "BackgroundImage" or "FillPaint" or "StrokePaint" ? value
            : results.TryGetValue(value, out var known) ? known : results[value] = $"r{results.Count + 1}";

    // Not more of what somebody wrote than a name of an element.
    private static string Shown(string name) => name.All(char.IsAsciiLetter) && name.Length < 30 ? name : "an unknown element";
}
