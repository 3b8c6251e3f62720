using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>A section of episodes; drawn only when there are any.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">A sentence under the heading; may be empty.</param>
/// <param name="Episodes">The episodes.</param>
/// <param name="Values">What stands in the places of the heading.</param>
public sealed record EpisodeSection(string Id, Phrase Title, Wording Summary, IReadOnlyList<ListedEpisode> Episodes,
    params IReadOnlyList<Wording> Values);
