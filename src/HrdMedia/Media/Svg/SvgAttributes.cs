using System.Collections.Frozen;

namespace HrdMedia.Media.Svg;

/// <summary>The attributes that are written, each by the kind of value that it may have.</summary>
internal static class SvgAttributes
{
    private static readonly FrozenDictionary<string, Func<string, string?>> Kinds = Table(
        (SvgValues.Path, "d points"),
        (SvgValues.Transform, "transform gradientTransform patternTransform"),
        (SvgValues.Color, "color stop-color flood-color"),
        (SvgValues.Family, "font-family"),
        (SvgValues.Plain, "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height dx dy rotate offset pathLength startOffset "
            + "textLength lengthAdjust method spacing viewBox preserveAspectRatio refX refY markerWidth markerHeight markerUnits "
            + "orient gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits "
            + "filterUnits primitiveUnits mask-type fill-rule fill-opacity stroke-width stroke-opacity stroke-linecap "
            + "stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stop-opacity flood-opacity opacity "
            + "clip-rule visibility overflow vector-effect paint-order shape-rendering text-rendering image-rendering "
            + "color-rendering color-interpolation color-interpolation-filters font-size font-style font-weight font-variant "
            + "font-stretch letter-spacing word-spacing text-anchor text-decoration dominant-baseline alignment-baseline "
            + "baseline-shift direction unicode-bidi writing-mode xml:space stdDeviation operator mode type values k1 k2 k3 k4 "
            + "radius edgeMode"));

    private static readonly FrozenSet<string> Painted = FrozenSet.Create(StringComparer.Ordinal, "fill", "stroke");

    private static readonly FrozenSet<string> Referring = FrozenSet.Create(StringComparer.Ordinal, "clip-path", "mask", "filter",
        "marker-start", "marker-mid", "marker-end");

    /// <summary>Whether a style may set it.</summary>
    public static bool IsProperty(string name) => Kinds.ContainsKey(name) || Painted.Contains(name) || Referring.Contains(name)
        || name is "display" or "marker";

    /// <summary>The value to write, or null to leave the attribute out.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ids">The new id of one that exists; null for others.</param>
    public static string? Clean(string name, string value, Func<string, string?> ids)
    {
        if (name == "href")
        {
            return value.TrimStart().StartsWith('#') && ids(value.Trim()[1..]) is { } target ? "#" + target : null;
        }

        if (!Painted.Contains(name) && !Referring.Contains(name))
        {
            return Kinds.TryGetValue(name, out var kind) ? kind(value) : null;
        }

        // A paint that is not there is none; without the attribute it would be black.
        return SvgValues.Reference(value) is not var (id, rest) ? Painted.Contains(name) ? SvgValues.Color(value) : null
            : ids(id) is { } known ? $"url(#{known})" : Painted.Contains(name) ? SvgValues.Color(rest) ?? "none" : null;
    }

    /// <summary>The ids to which an attribute refers.</summary>
    public static string? Target(string name, string value) =>
        name == "href" ? value.TrimStart().StartsWith('#') ? value.Trim()[1..] : null
        : Painted.Contains(name) || Referring.Contains(name) ? SvgValues.Reference(value)?.Id : null;

    private static FrozenDictionary<string, Func<string, string?>> Table(params (Func<string, string?> Kind,
        string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, row.Kind)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
