using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.Courses;

/// <summary>A unit on a course's page.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Objectives">What a learner will be able to do.</param>
/// <param name="Notes">More words.</param>
/// <param name="Duration">How long it takes, or null.</param>
/// <param name="Episodes">Episodes to listen to.</param>
/// <param name="Reflect">Questions to think and talk about, without a right answer.</param>
/// <param name="Questions">Questions to check oneself with.</param>
/// <param name="Topics">Topics.</param>
public sealed record UnitView(
    string Id,
    Wording Title,
    Wording Summary,
    IReadOnlyList<Wording> Objectives,
    Html Notes,
    TimeView? Duration,
    IReadOnlyList<EpisodeCard> Episodes,
    IReadOnlyList<Wording> Reflect,
    IReadOnlyList<QuestionView> Questions,
    IReadOnlyList<Anchor> Topics)
{
    /// <summary>Documents to take away; may be empty.</summary>
    public IReadOnlyList<Anchor> Documents { get; init; } = [];
}
