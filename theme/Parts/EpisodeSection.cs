using HrdMedia.Episodes;

namespace HrdMedia.Theme.Parts;

/// <summary>A section of episodes; drawn only when there are any.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">A sentence under the heading; may be empty.</param>
/// <param name="Episodes">The episodes.</param>
public sealed record EpisodeSection(string Id, string Title, string Summary, IReadOnlyList<EpisodeCard> Episodes);
