using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Timeline;

/// <summary>Something that happened.</summary>
/// <param name="Id">The id.</param>
/// <param name="Date">When, as exact as is known.</param>
/// <param name="Title">What.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Source">Where it can be read, or null.</param>
/// <param name="Countries">ISO codes.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Episodes">Episodes that speak of it.</param>
/// <param name="Figures">Figure ids.</param>
public sealed record Event(
    string Id,
    PartialDate Date,
    LocalText Title,
    LocalText Summary,
    Link? Source,
    IReadOnlyList<string> Countries,
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<Located<string>> Episodes,
    IReadOnlyList<Located<string>> Figures)
{
    /// <summary>The instant before which it is absent, or null.</summary>
    public DateTimeOffset? Published { get; init; }
}
