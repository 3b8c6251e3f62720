using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Numbers;
using HrdMedia.Shows;

namespace HrdMedia.Home;

/// <summary>The home page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">The site's name.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Shows">The shows.</param>
/// <param name="Start">The episode to begin with: the first of the first series told in order, else the newest; or null.</param>
/// <param name="Latest">The newest episodes, newest first, at most six.</param>
/// <param name="Figures">The first figures, at most four.</param>
/// <param name="Countries">Countries with episodes; the note is how many.</param>
/// <param name="Topics">Topics with episodes.</param>
/// <param name="Courses">Courses; the note is what each is for.</param>
/// <param name="Pages">Pages of text; the note is the summary.</param>
public sealed record HomeView(
    PageFrame Frame,
    Wording Title,
    Wording Summary,
    IReadOnlyList<ShowCard> Shows,
    EpisodeCard? Start,
    IReadOnlyList<ListedEpisode> Latest,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<Anchor> Countries,
    IReadOnlyList<Anchor> Topics,
    IReadOnlyList<Anchor> Courses,
    IReadOnlyList<Anchor> Pages);
