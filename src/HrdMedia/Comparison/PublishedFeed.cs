namespace HrdMedia.Comparison;

/// <summary>A feed as apps see it.</summary>
/// <param name="Address">Where it says that it stands, else where it was read from.</param>
/// <param name="Guid">Its <c>podcast:guid</c>, or empty.</param>
/// <param name="Title">Its title.</param>
/// <param name="NewAddress">Where it says that it moves to (<c>itunes:new-feed-url</c>), or empty.</param>
/// <param name="Items">Its items, in their order.</param>
public sealed record PublishedFeed(
    string Address, string Guid, string Title, string NewAddress, IReadOnlyList<PublishedItem> Items);
