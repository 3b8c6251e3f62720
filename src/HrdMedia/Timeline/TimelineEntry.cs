using HrdMedia.Layout;

namespace HrdMedia.Timeline;

/// <summary>An event or an episode on the timeline.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Date">When, as exact as is known.</param>
/// <param name="Title">What; an episode's has a link.</param>
/// <param name="IsEpisode">Whether it is an episode that appeared then.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Source">Where it can be read, or null.</param>
/// <param name="Countries">Countries.</param>
/// <param name="Topics">Topics.</param>
/// <param name="Episodes">Episodes that speak of it.</param>
/// <param name="Figures">Figures, as sentences that link to the page of numbers.</param>
public sealed record TimelineEntry(
    string Id,
    TimeView Date,
    Anchor Title,
    bool IsEpisode,
    Wording Summary,
    Anchor? Source,
    IReadOnlyList<Anchor> Countries,
    IReadOnlyList<Anchor> Topics,
    IReadOnlyList<Anchor> Episodes,
    IReadOnlyList<Anchor> Figures);
