namespace HrdMedia.Layout;

/// <summary>A feed that a page names for apps to discover. Without its language: search engines take an alternate with
/// <c>hreflang</c> for a translation of the page.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its absolute address.</param>
public sealed record FeedLink(string Title, string Address);
