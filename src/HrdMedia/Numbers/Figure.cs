using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Numbers;

/// <summary>A number with what it counts, when, and who says so.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The sentence without the number.</param>
/// <param name="Value">The number; of a derived figure, known once the catalogue is linked.</param>
/// <param name="Share">The share of other figures that it is, or null.</param>
/// <param name="Sum">The figures whose sum it is; none when it is not a sum.</param>
/// <param name="PartOf">The figure of which this one counts a part, or null.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Qualifier">How exact it is.</param>
/// <param name="Period">When.</param>
/// <param name="Country">ISO code, or empty.</param>
/// <param name="Source">Who says so; null when it is derived.</param>
/// <param name="Method">How it was counted; may be empty.</param>
/// <param name="Order">Its place among the others.</param>
/// <param name="Topics">Topic ids.</param>
public sealed record Figure(
    string Id,
    LocalText Title,
    decimal Value,
    FigureShare? Share,
    IReadOnlyList<Located<string>> Sum,
    Located<string>? PartOf,
    FigureUnit Unit,
    FigureQualifier Qualifier,
    LocalText Period,
    string Country,
    FigureSource? Source,
    LocalText Method,
    int Order,
    IReadOnlyList<Located<string>> Topics)
{
    /// <summary>Whether it is computed from other figures.</summary>
    public bool IsDerived => Share is not null || Sum.Count > 0;

    /// <summary>The instant before which it is absent, or null.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The figures of which it is computed; none when it is given.</summary>
    public IEnumerable<Located<string>> Parts => Share is { } share ? share.Parts.Prepend(share.Of) : Sum;
}
