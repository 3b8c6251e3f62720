using HrdMedia.Yaml;

namespace HrdMedia.Numbers;

/// <summary>A figure that is computed: the sum of some figures as percent of another.</summary>
/// <param name="Of">The figure that is the whole.</param>
/// <param name="Parts">The figures that are summed.</param>
public sealed record FigureShare(Located<string> Of, IReadOnlyList<Located<string>> Parts)
{
    /// <summary>A map with of and parts.</summary>
    public static Kind<FigureShare?> Kind { get; } = Kinds.Map<FigureShare?>("of and parts", null, f => new FigureShare(
        f.Required("of", IdentifierKinds.Id.Located()), f.Required("parts", IdentifierKinds.Id.Located().List())));
}
