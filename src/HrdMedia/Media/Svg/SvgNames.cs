using System.Collections.Frozen;

namespace HrdMedia.Media.Svg;

/// <summary>The elements of drawings: what is drawn, what is left out without harm to the picture. All else is refused.</summary>
internal static class SvgNames
{
    public const string Foreign = "?";

    public static readonly FrozenSet<string> Shapes = FrozenSet.Create(StringComparer.Ordinal, "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "use", "text", "tspan", "textPath");

    /// <summary>Those whose text is drawn.</summary>
    public static readonly FrozenSet<string> Texts = FrozenSet.Create(StringComparer.Ordinal, "text", "tspan", "textPath");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.Ordinal, "svg", "g", "defs", "symbol",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "filter", "feGaussianBlur",
        "feOffset", "feBlend", "feColorMatrix", "feFlood", "feComposite", "feMerge", "feMergeNode", "feMorphology",
        "feDropShadow");

    // Scripts, what editors and people say of the drawing, what would move, and style sheets, which are read before.
    private static readonly FrozenSet<string> Left = FrozenSet.Create(StringComparer.Ordinal, Foreign, "script", "handler",
        "listener", "style", "metadata", "title", "desc", "animate", "animateColor", "animateMotion", "animateTransform", "set",
        "discard", "view", "cursor", "font", "font-face", "audio", "video", "iframe", "canvas", "unknown");

    public static bool IsKept(string name) => Shapes.Contains(name) || Others.Contains(name);

    public static bool IsLeftOut(string name) => Left.Contains(name);
}
