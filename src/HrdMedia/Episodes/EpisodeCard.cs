using HrdMedia.Layout;

namespace HrdMedia.Episodes;

/// <summary>An episode in a list.</summary>
/// <param name="Link">Title and page.</param>
/// <param name="Show">Its show; its note is the episode's number, for example "Episode 2", and may be empty.</param>
/// <param name="Type">Full, trailer or bonus.</param>
/// <param name="Published">When.</param>
/// <param name="Duration">How long.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Image">Its picture, or null.</param>
/// <param name="Guests">Its guests.</param>
/// <param name="Countries">Its countries.</param>
public sealed record EpisodeCard(
    Anchor Link,
    Anchor Show,
    Feeds.EpisodeType Type,
    TimeView Published,
    TimeView Duration,
    Wording Summary,
    PictureView? Image,
    IReadOnlyList<Anchor> Guests,
    IReadOnlyList<Anchor> Countries)
{
    /// <summary>Whether it is still to come, and shown only in a preview.</summary>
    public bool IsScheduled { get; init; }

    /// <summary>What somebody may want to know before hearing it, in a few words; may be empty.</summary>
    public string ContentNote { get; init; } = "";
}
