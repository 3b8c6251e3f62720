using HrdMedia.Consents;
using HrdMedia.Media;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>A host or guest.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The public name.</param>
/// <param name="Display">Whether the name is the person's own.</param>
/// <param name="IsSynthetic">Whether it is a machine's voice and nobody at all.</param>
/// <param name="Died">That the person has died, or null.</param>
/// <param name="Summary">One line: role and work.</param>
/// <param name="Notes">A short life, Markdown.</param>
/// <param name="Countries">ISO codes.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Image">A picture, or null.</param>
/// <param name="Links">The person's own places.</param>
public sealed record Person(
    string Id,
    LocalText Name,
    PersonDisplay Display,
    bool IsSynthetic,
    Death? Died,
    LocalText Summary,
    LocalText Notes,
    IReadOnlyList<string> Countries,
    IReadOnlyList<Located<string>> Topics,
    Artwork? Image,
    IReadOnlyList<Link> Links)
{
    /// <summary>What they have agreed to, for their page and for each part that has no consent of its own; or null.</summary>
    public Consent? Consent { get; init; }

    /// <summary>What the picture shows of the face; null when nothing is said.</summary>
    public Located<FaceShown>? Face { get; init; }

    /// <summary>Whose voice is heard; null when nothing is said.</summary>
    public Located<VoiceHeard>? Voice { get; init; }

    /// <summary>Who has altered the voice and how, or null.</summary>
    public VoiceChange? Altered { get; init; }
}
