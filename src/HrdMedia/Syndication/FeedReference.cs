using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>Another feed, or one item of it (podcast namespace, <c>podcast:remoteItem</c>).</summary>
/// <param name="Guid">The other feed's <c>podcast:guid</c>.</param>
/// <param name="Url">The other feed's address, or empty; few apps resolve a guid alone.</param>
/// <param name="Item">The guid of one item, or empty for the whole feed.</param>
/// <param name="Medium">What the other feed holds, or null.</param>
/// <param name="Title">What to call it, or empty.</param>
public sealed record FeedReference(Guid Guid, string Url, string Item, Medium? Medium, string Title)
{
    /// <summary>What a feed can hold, by the words of the podcast namespace.</summary>
    public static Kind<Medium> MediumKind { get; } =
        Kinds.Choice([.. Enum.GetValues<Medium>().Select(medium => (medium.InFeed(), medium))]);

    /// <summary>A map with guid and, where they are known, url, item, medium and title.</summary>
    public static Kind<FeedReference?> Kind { get; } = Kinds.Map<FeedReference?>("of another feed (guid, url)", null, f =>
        new FeedReference(
            Guid: GuidOf(f),
            Url: f.Optional("url", IdentifierKinds.Url),
            Item: f.Optional("item", TextKinds.Line(RssTags.MaxText)),
            Medium: f.OptionalValue("medium", MediumKind),
            Title: f.Optional("title", TextKinds.Line(RssTags.MaxText))));

    /// <summary>A map with guid and url: the feed of a publisher.</summary>
    public static Kind<FeedReference?> PublisherKind { get; } = Kinds.Map<FeedReference?>("guid and url", null, f =>
        new FeedReference(GuidOf(f), f.Optional("url", IdentifierKinds.Url), "", Feeds.Medium.Publisher, ""));

    private static Guid GuidOf(Fields fields) =>
        System.Guid.TryParse(fields.Required("guid", IdentifierKinds.Uuid), out var guid) ? guid : default;
}
