using HrdMedia.Layout;

namespace HrdMedia.Episodes;

/// <summary>An episode's player for other sites: a small page of its own.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Card">Title, show, date, length.</param>
/// <param name="Notice">What must be known before listening; may be empty.</param>
/// <param name="Player">The player.</param>
public sealed record EmbedView(PageFrame Frame, EpisodeCard Card, Wording Notice, PlayerView Player)
{
    /// <summary>What somebody may want to know before hearing it; may be empty.</summary>
    public IReadOnlyList<ContentNoteView> ContentNotes { get; init; } = [];
}
