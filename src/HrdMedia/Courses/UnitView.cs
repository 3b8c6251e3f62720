using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.Courses;

/// <summary>A unit on a course's page.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Notes">More words.</param>
/// <param name="Duration">How long it takes, or null.</param>
/// <param name="Episodes">Episodes to listen to.</param>
/// <param name="Topics">Topics.</param>
public sealed record UnitView(
    string Id, Wording Title, Wording Summary, Html Notes, TimeView? Duration, IReadOnlyList<EpisodeCard> Episodes,
        IReadOnlyList<Anchor> Topics);
