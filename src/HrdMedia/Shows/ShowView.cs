using HrdMedia.Layout;
using HrdMedia.People;

namespace HrdMedia.Shows;

/// <summary>A show's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Subtitle">One line; may be empty.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Notes">What it is.</param>
/// <param name="Notice">What must be known; may be empty.</param>
/// <param name="Artwork">Its cover, or null.</param>
/// <param name="Author">Who makes it.</param>
/// <param name="Language">The language's name.</param>
/// <param name="IsComplete">Whether no episode will follow.</param>
/// <param name="People">Who takes part in every episode.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="Licence">Of the audio, or null.</param>
/// <param name="Feed">The feed: its absolute address as text, the way to it as link.</param>
/// <param name="Subscribe">How to subscribe.</param>
/// <param name="Seasons">The episodes, season by season; those without a season first.</param>
/// <param name="Years">The years with all episodes, when there are more than the page lists; else empty.</param>
public sealed record ShowView(
    PageFrame Frame,
    Wording Title,
    Wording Subtitle,
    Wording Summary,
    Html Notes,
    Wording Notice,
    PictureView? Artwork,
    Wording Author,
    string Language,
    bool IsComplete,
    IReadOnlyList<CreditView> People,
    IReadOnlyList<Anchor> Topics,
    Anchor? Licence,
    Anchor Feed,
    Anchor Subscribe,
    IReadOnlyList<SeasonView> Seasons,
    IReadOnlyList<Anchor> Years);
