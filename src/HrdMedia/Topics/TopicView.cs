using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Numbers;

namespace HrdMedia.Topics;

/// <summary>A topic's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Notes">More words.</param>
/// <param name="Episodes">The episodes, newest first.</param>
/// <param name="People">People; the note is what they do.</param>
/// <param name="Figures">Figures.</param>
/// <param name="Events">Events; the note is the date.</param>
/// <param name="Countries">The countries of its episodes and events, by code.</param>
/// <param name="Courses">Courses.</param>
/// <param name="Units">Units of courses; the note is the course.</param>
/// <param name="Related">Other topics.</param>
public sealed record TopicView(
    PageFrame Frame,
    Wording Title,
    Wording Summary,
    Html Notes,
    IReadOnlyList<ListedEpisode> Episodes,
    IReadOnlyList<Anchor> People,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<Anchor> Events,
    IReadOnlyList<Anchor> Countries,
    IReadOnlyList<Anchor> Courses,
    IReadOnlyList<Anchor> Units,
    IReadOnlyList<Anchor> Related);
