namespace HrdMedia.Comparison;

/// <summary>A page as it is published.</summary>
/// <param name="Address">From the site's root, beginning with <c>/</c>.</param>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
public sealed record PublishedPage(string Address, string Title, string Hash);
