using HrdMedia.Layout;

namespace HrdMedia.Courses;

/// <summary>A course's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="Audience">For whom; may be empty.</param>
/// <param name="Notes">More words.</param>
/// <param name="Provider">Who teaches it, or null.</param>
/// <param name="Url">Where it is taken, or empty.</param>
/// <param name="Language">The language's name, or empty.</param>
/// <param name="Duration">How long it takes, or null.</param>
/// <param name="Topics">Topics.</param>
/// <param name="Units">Its units, in order.</param>
/// <param name="Others">The other courses.</param>
public sealed record CourseView(
    PageFrame Frame,
    Wording Title,
    Wording Summary,
    Wording Audience,
    Html Notes,
    Anchor? Provider,
    string Url,
    string Language,
    TimeView? Duration,
    IReadOnlyList<Anchor> Topics,
    IReadOnlyList<UnitView> Units,
    IReadOnlyList<Anchor> Others);
