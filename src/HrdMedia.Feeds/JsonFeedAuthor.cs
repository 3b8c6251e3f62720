namespace HrdMedia.Feeds;

/// <summary>An author in a JSON Feed 1.1.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">Address of the author's page.</param>
/// <param name="Avatar">Address of a square picture.</param>
public sealed record JsonFeedAuthor(string Name, string? Url = null, string? Avatar = null);
