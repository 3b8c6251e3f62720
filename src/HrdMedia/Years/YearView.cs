using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.Years;

/// <summary>A year's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Year">The year, in the digits of the language.</param>
/// <param name="Episodes">Its episodes, newest first.</param>
/// <param name="Events">Its events; the note is the date.</param>
/// <param name="Earlier">The year before it that has a page, or null.</param>
/// <param name="Later">The year after it that has a page, or null.</param>
public sealed record YearView(
    PageFrame Frame,
    string Year,
    IReadOnlyList<ListedEpisode> Episodes,
    IReadOnlyList<Anchor> Events,
    Anchor? Earlier,
    Anchor? Later);
