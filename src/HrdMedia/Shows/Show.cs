using HrdMedia.Feeds;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Safety;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Shows;

/// <summary>A podcast: one feed.</summary>
/// <param name="Id">The id: its folder's name.</param>
/// <param name="Title">The name only.</param>
/// <param name="Subtitle">One line; may be empty.</param>
/// <param name="Summary">One or two plain sentences.</param>
/// <param name="Notes">What the show is, Markdown; may be empty.</param>
/// <param name="Guid">Its <c>podcast:guid</c>, which never changes.</param>
/// <param name="Language">Of the audio.</param>
/// <param name="Author">Whom apps name as the maker.</param>
/// <param name="Owner">Public mail address for directories, or null.</param>
/// <param name="Categories">Apple's names, the first is the main one.</param>
/// <param name="Explicit">Whether it is marked as explicit.</param>
/// <param name="Type">Newest first, or a series told in order.</param>
/// <param name="Artwork">Its cover.</param>
/// <param name="Licence">Of the audio, or null.</param>
/// <param name="Copyright">The holder's name; may be empty.</param>
/// <param name="Locked">Whether other hosts are asked not to import the feed.</param>
/// <param name="Medium">What the feed holds.</param>
/// <param name="People">Who takes part in every episode.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Seasons">Its seasons.</param>
/// <param name="Complete">Whether no episode will follow.</param>
/// <param name="Apps">The ids that directories gave it.</param>
/// <param name="Notice">Said with the show and each of its episodes; may be empty.</param>
/// <param name="ForApps">What it says to podcast apps alone.</param>
public sealed record Show(
    string Id,
    LocalText Title,
    LocalText Subtitle,
    LocalText Summary,
    LocalText Notes,
    Located<string> Guid,
    string Language,
    LocalText Author,
    Owner? Owner,
    IReadOnlyList<AppleCategory> Categories,
    bool Explicit,
    ShowType Type,
    Artwork? Artwork,
    Licence? Licence,
    LocalText Copyright,
    bool Locked,
    Medium Medium,
    IReadOnlyList<Credit> People,
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<Season> Seasons,
    bool Complete,
    StoreIds Apps,
    LocalText Notice,
    ShowFields ForApps)
{
    /// <summary>The way out of its pages at once, or null.</summary>
    public QuickExit? QuickExit { get; init; }
}
