using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>Feeds of one kind, listed by name and address alone.</summary>
/// <param name="Title">What they have in common, for example seasons; empty for no heading.</param>
/// <param name="Feeds">Name and way to each; the note is its absolute address.</param>
public sealed record FeedGroup(string Title, IReadOnlyList<Anchor> Feeds);
