namespace HrdMedia.Cli.Import;

/// <summary>What a call of <c>import</c> says.</summary>
/// <param name="Feed">A file or an address.</param>
/// <param name="Show">The show's folder, or empty.</param>
/// <param name="FeedUrl">Where the feed stands, or empty.</param>
/// <param name="IsMine">Whether a locked feed is the caller's own.</param>
/// <param name="IsOffline">Whether nothing shall be fetched but the feed itself.</param>
internal sealed record ImportValues(string Feed, string Show, string FeedUrl, bool IsMine, bool IsOffline);
