using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>A person's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Name">The public name.</param>
/// <param name="Display">Whether it is the person's own.</param>
/// <param name="Died">That the person has died, or null.</param>
/// <param name="Summary">One line.</param>
/// <param name="Notes">A short life.</param>
/// <param name="Image">A picture, or null.</param>
/// <param name="Countries">Countries.</param>
/// <param name="Topics">Topics.</param>
/// <param name="Links">The person's own places.</param>
/// <param name="Roles">What the person did, in which show and when, earliest first.</param>
/// <param name="Episodes">The episodes, newest first.</param>
public sealed record PersonView(
    PageFrame Frame,
    Wording Name,
    PersonDisplay Display,
    DeathView? Died,
    Wording Summary,
    Html Notes,
    PictureView? Image,
    IReadOnlyList<Anchor> Countries,
    IReadOnlyList<Anchor> Topics,
    IReadOnlyList<Anchor> Links,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<ListedEpisode> Episodes)
{
    /// <summary>What the picture shows of the face; null when nothing is said.</summary>
    public FaceShown? Face { get; init; }

    /// <summary>Whose voice is heard; null when nothing is said.</summary>
    public VoiceHeard? Voice { get; init; }
}
