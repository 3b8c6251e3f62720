namespace HrdMedia.Feeds;

/// <summary>The elements of the podcast namespace (podcastindex.org/namespace/1.0): the show, its people, places and
/// numbers.</summary>
public static partial class PodcastTags
{
    /// <summary>The canonical namespace; the older address in GitHub means the same and is not written (podcast
    /// namespace).</summary>
    public const string Namespace = "https://podcastindex.org/namespace/1.0";

    /// <summary>Most characters of a person's name (podcast namespace, <c>podcast:person</c>).</summary>
    public const int MaxPersonName = 128;

    /// <summary>Most characters of a place's name (podcast namespace, <c>podcast:location</c>).</summary>
    public const int MaxLocationName = 128;

    /// <summary>Most characters of a season's name (podcast namespace, <c>podcast:season</c>).</summary>
    public const int MaxSeasonName = 128;

    /// <summary>Most characters of what is shown instead of an episode's number (podcast namespace,
    /// <c>podcast:episode</c>).</summary>
    public const int MaxEpisodeDisplay = 32;

    /// <summary>Most characters of a licence's name (podcast namespace, <c>podcast:license</c>).</summary>
    public const int MaxLicense = 128;

    /// <summary>Most characters of the text beside a funding link (podcast namespace, <c>podcast:funding</c>).</summary>
    public const int MaxFundingText = 128;

    /// <summary>Most characters of a schedule in words (podcast namespace, <c>podcast:updateFrequency</c>).</summary>
    public const int MaxUpdateFrequencyText = 128;

    /// <summary>Most characters of a free text (podcast namespace, <c>podcast:txt</c>).</summary>
    public const int MaxTxt = 4000;

    /// <summary>Most characters of a free text's purpose (podcast namespace, <c>podcast:txt</c>).</summary>
    public const int MaxTxtPurpose = 128;

    /// <summary><c>podcast:guid</c>: the show's identity for life (podcast namespace; see <see cref="PodcastGuid"/>).</summary>
    public static INode<Channel> Guid(Guid guid) => new TextElement<Channel>("podcast:guid", guid.ToString("D"));

    /// <summary><c>podcast:locked</c>: whether other hosts may import the feed, and whom they ask (podcast namespace).</summary>
    public static INode<Channel> Locked(bool locked, string? owner = null) =>
        new TextElement<Channel>("podcast:locked", YesNo(locked), new Attr("owner", owner));

    /// <summary><c>podcast:medium</c>: what the feed holds (podcast namespace).</summary>
    public static INode<Channel> Medium(Medium medium) => new TextElement<Channel>("podcast:medium", medium.InFeed());

    /// <summary><c>podcast:block</c>: hides the show from all directories, or from the one with this slug (podcast
    /// namespace).</summary>
    public static INode<Channel> Block(bool blocked, string? id = null) =>
        new TextElement<Channel>("podcast:block", YesNo(blocked), new Attr("id", id));

    /// <summary><c>podcast:person</c>: who takes part, with name and role; those of an item replace the channel's (podcast
    /// namespace).</summary>
    public static INode<IEntry> Person(string name, PersonRole? role = null, string? img = null, string? href = null) =>
        new TextElement<IEntry>(
            "podcast:person", FeedText.Limited(name, MaxPersonName, "podcast:person"),
            new("role", role?.Name.ToLowerInvariant()), new("group", role?.Group.ToLowerInvariant()),
            new("img", FeedUrl.WebOrNull(img, "podcast:person img")),
            new("href", FeedUrl.WebOrNull(href, "podcast:person href")));

    /// <summary><c>podcast:location</c>: a name and an ISO 3166-1 alpha-2 country; no coordinates, on purpose (podcast
    /// namespace).</summary>
    public static INode<IEntry> Location(string name, string country, LocationRel rel = LocationRel.Subject)
    {
        ArgumentNullException.ThrowIfNull(country);
        if (country is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            throw new ArgumentException(
                $"<podcast:location> needs two capital letters (ISO 3166-1), found '{country}'.", nameof(country));
        }

        return new TextElement<IEntry>(
            "podcast:location", FeedText.Limited(name, MaxLocationName, "podcast:location"),
            new("rel", rel.InFeed()), new("country", country));
    }

    /// <summary><c>podcast:season</c>: a whole number from 1, equal to <c>itunes:season</c>, and perhaps a name (podcast
    /// namespace).</summary>
    public static INode<Item> Season(int number, string? name = null) => new TextElement<Item>(
        "podcast:season", Limits.AtLeast(number, 1, "podcast:season"),
        new Attr("name", FeedText.LimitedOrNull(name, MaxSeasonName, "podcast:season name")));

    /// <summary><c>podcast:episode</c>: a number, decimals allowed, and perhaps what is shown instead (podcast
    /// namespace).</summary>
    public static INode<Item> Episode(decimal number, string? display = null) => new TextElement<Item>(
        "podcast:episode", Limits.AtLeast(number, 0m, "podcast:episode"),
        new Attr("display", FeedText.LimitedOrNull(display, MaxEpisodeDisplay, "podcast:episode display")));

    /// <summary><c>podcast:license</c>: an identifier and its text's address, without which readers drop unknown ones (podcast
    /// namespace).</summary>
    public static INode<IEntry> License(string id, string url) => new TextElement<IEntry>(
        "podcast:license", FeedText.Limited(id, MaxLicense, "podcast:license"),
        new Attr("url", FeedUrl.Web(url, "podcast:license url")));

    /// <summary><c>podcast:funding</c>: where to support the show, in words and as an address (podcast namespace).</summary>
    public static INode<IEntry> Funding(string url, string text) => new TextElement<IEntry>(
        "podcast:funding", FeedText.Limited(text, MaxFundingText, "podcast:funding"),
        new Attr("url", FeedUrl.Web(url, "podcast:funding url")));

    /// <summary><c>podcast:updateFrequency</c>: the schedule in words and as an RFC 5545 rule (podcast namespace).</summary>
    /// <exception cref="ArgumentException">The rule has a COUNT and no start is given.</exception>
    public static INode<Channel> UpdateFrequency(
        string text, string? rrule = null, DateTimeOffset? dtstart = null, bool complete = false)
    {
        if (dtstart is null && rrule is not null && rrule.Contains("COUNT=", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("<podcast:updateFrequency> with a COUNT needs a start.", nameof(dtstart));
        }

        return new TextElement<Channel>(
            "podcast:updateFrequency", FeedText.Limited(text, MaxUpdateFrequencyText, "podcast:updateFrequency"),
            new("complete", complete ? "true" : null),
            new("dtstart", dtstart?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'")),
            new("rrule", rrule));
    }

    /// <summary><c>podcast:txt</c>: free text, as in DNS, for example to prove that a feed is one's own (podcast
    /// namespace).</summary>
    public static INode<IEntry> Txt(string text, string? purpose = null) => new TextElement<IEntry>(
        "podcast:txt", FeedText.Limited(text, MaxTxt, "podcast:txt"),
        new Attr("purpose", FeedText.LimitedOrNull(purpose, MaxTxtPurpose, "podcast:txt purpose")));

    /// <summary><c>podcast:podroll</c>: other shows that this one recommends; at least one (podcast namespace).</summary>
    public static INode<Channel> Podroll(params ReadOnlySpan<INode<Podroll>?> remoteItems) =>
        new ParentElement<Channel, Podroll>("podcast:podroll", [], remoteItems);

    /// <summary><c>podcast:publisher</c>: the feed of the show's publisher, which must point back (podcast namespace).</summary>
    public static INode<Channel> Publisher(Guid feedGuid, string? feedUrl = null) => new ParentElement<Channel, Nested>(
        "podcast:publisher", [], [Remote<Nested>(feedGuid, feedUrl, null, Feeds.Medium.Publisher, null)]);

    /// <summary><c>podcast:remoteItem</c>: another feed, or an item of one; give the address too, few resolve guids (podcast
    /// namespace).</summary>
    public static INode<IFeedReferences> RemoteItem(
        Guid feedGuid, string? feedUrl = null, string? itemGuid = null, Medium? medium = null, string? title = null) =>
        Remote<IFeedReferences>(feedGuid, feedUrl, itemGuid, medium, title);

    private static EmptyElement<T> Remote<T>(
        Guid feedGuid, string? feedUrl, string? itemGuid, Medium? medium, string? title) => new(
            "podcast:remoteItem", new("feedGuid", feedGuid.ToString("D")),
            new("feedUrl", FeedUrl.WebOrNull(feedUrl, "podcast:remoteItem feedUrl")),
            new("itemGuid", itemGuid), new("medium", medium?.InFeed()), new("title", title));

    private static string YesNo(bool value) => value ? "yes" : "no";
}
