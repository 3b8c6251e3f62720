using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>A show in a list.</summary>
/// <param name="Link">Name and page.</param>
/// <param name="Subtitle">One line; may be empty.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Artwork">Its cover, or null.</param>
/// <param name="Episodes">How many episodes it has.</param>
/// <param name="Feed">The feed: its absolute address as text, the way to it as link.</param>
public sealed record ShowCard(
    Anchor Link, Wording Subtitle, Wording Summary, PictureView? Artwork, int Episodes, Anchor Feed);
