using HrdMedia.Layout;
using HrdMedia.Syndication;

namespace HrdMedia.Shows;

/// <summary>Feeds of one kind, listed by name and address alone.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Feeds">Name and way to each; the note is its absolute address.</param>
public sealed record FeedGroup(FeedKind Kind, IReadOnlyList<Anchor> Feeds);
