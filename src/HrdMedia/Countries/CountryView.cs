using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Numbers;

namespace HrdMedia.Countries;

/// <summary>A country's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Notes">More words.</param>
/// <param name="Episodes">The episodes, newest first.</param>
/// <param name="People">People; the note is what they do.</param>
/// <param name="Figures">Figures.</param>
/// <param name="Events">Events; the note is the date.</param>
/// <param name="Topics">The topics of its episodes and events, by id.</param>
public sealed record CountryView(
    PageFrame Frame,
    string Name,
    Wording Summary,
    Html Notes,
    IReadOnlyList<ListedEpisode> Episodes,
    IReadOnlyList<Anchor> People,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<Anchor> Events,
    IReadOnlyList<Anchor> Topics);
