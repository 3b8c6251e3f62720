namespace HrdMedia.Feeds;

/// <content>Media, and what belongs to them: transcripts, chapters, pictures, excerpts, comments.</content>
public static partial class PodcastTags
{
    /// <summary>Most characters of a trailer's title (podcast namespace, <c>podcast:trailer</c>).</summary>
    public const int MaxTrailerTitle = 128;

    /// <summary>Most characters of an excerpt's title (podcast namespace, <c>podcast:soundbite</c>).</summary>
    public const int MaxSoundbiteTitle = 128;

    /// <summary>Most characters of a picture's purposes together (podcast namespace, <c>podcast:image</c>).</summary>
    public const int MaxImagePurpose = 128;

    /// <summary>Most characters of a version's title, and of its group (podcast namespace,
    /// <c>podcast:alternateEnclosure</c>).</summary>
    public const int MaxAlternateEnclosureTitle = 32;

    /// <summary>The shortest excerpt (podcast namespace, <c>podcast:soundbite</c>).</summary>
    public static readonly TimeSpan MinSoundbite = TimeSpan.FromSeconds(15);

    /// <summary>The longest excerpt (podcast namespace, <c>podcast:soundbite</c>).</summary>
    public static readonly TimeSpan MaxSoundbite = TimeSpan.FromSeconds(120);

    /// <summary><c>podcast:transcript</c>: a file with what is said, one tag for each form and language (podcast
    /// namespace).</summary>
    public static INode<Item> Transcript(
        string url, TranscriptFormat format, string? language = null, TranscriptRel? rel = null) =>
        new EmptyElement<Item>(
            "podcast:transcript", new("url", FeedUrl.Web(url, "podcast:transcript url")), new("type", format.InFeed()),
            new("language", language), new("rel", rel?.InFeed()));

    /// <summary><c>podcast:chapters</c>: the chapters file, as <see cref="ChaptersJson"/> writes it (podcast
    /// namespace).</summary>
    public static INode<Item> Chapters(string url) => new EmptyElement<Item>(
        "podcast:chapters", new("url", FeedUrl.Web(url, "podcast:chapters url")), new("type", "application/json+chapters"));

    /// <summary><c>podcast:trailer</c>: a preview of the show, or of a season; readers take the newest (podcast
    /// namespace).</summary>
    public static INode<Channel> Trailer(
        string title, string url, DateTimeOffset pubdate, long? length = null, string? type = null, int? season = null) =>
        new TextElement<Channel>(
            "podcast:trailer", FeedText.Limited(title, MaxTrailerTitle, "podcast:trailer"),
            new("pubdate", Rfc822.Format(pubdate)), new("url", FeedUrl.Web(url, "podcast:trailer url")),
            new("length", Limits.AtLeast(length, 0, "podcast:trailer length")), new("type", type),
            new("season", Limits.AtLeast(season, 1, "podcast:trailer season")));

    /// <summary><c>podcast:image</c>: a picture of any shape, with words for those who cannot see it (podcast
    /// namespace).</summary>
    /// <param name="href">Address of the picture.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="aspectRatio">Its proportions; without them it is taken for a square.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="type">Media type.</param>
    /// <param name="purpose">Tokens with blanks between them: artwork, social, canvas, banner, publisher, circular, poster, or
    /// one's own.</param>
    public static INode<IEntry> Image(
        string href, string? alt = null, (int Width, int Height)? aspectRatio = null, int? width = null, int? height = null,
        string? type = null, string? purpose = null) => new EmptyElement<IEntry>(
            "podcast:image", new("href", FeedUrl.Web(href, "podcast:image href")), new("alt", alt),
            new("aspect-ratio", aspectRatio is var (w, h) ? Ratio(w, h) : null),
            new("width", Limits.AtLeast(width, 1, "podcast:image width")),
            new("height", Limits.AtLeast(height, 1, "podcast:image height")),
            new("type", type), new("purpose", FeedText.LimitedOrNull(purpose, MaxImagePurpose, "podcast:image purpose")));

    /// <summary><c>podcast:soundbite</c>: an excerpt of 15 to 120 seconds; one that starts at 0 is lost in some readers (podcast
    /// namespace).</summary>
    public static INode<Item> Soundbite(TimeSpan startTime, TimeSpan duration, string? title = null)
    {
        var start = new Attr("startTime", Durations.Seconds(startTime).ToString());
        var length = new Attr("duration", Limits.Between(duration, MinSoundbite, MaxSoundbite, "podcast:soundbite duration"));
        return title is null
            ? new EmptyElement<Item>("podcast:soundbite", start, length)
            : new TextElement<Item>(
                "podcast:soundbite", FeedText.Limited(title, MaxSoundbiteTitle, "podcast:soundbite"),
                start, length);
    }

    /// <summary><c>podcast:alternateEnclosure</c>: another version of the media file; at least one source (podcast
    /// namespace).</summary>
    public static INode<Item> AlternateEnclosure(MediaVersion media, params ReadOnlySpan<INode<AlternateEnclosure>?> nodes)
    {
        ArgumentNullException.ThrowIfNull(media);
        const string Tag = "podcast:alternateEnclosure";
        return new ParentElement<Item, AlternateEnclosure>(Tag, [
            new("type", media.Type), new("length", Limits.AtLeast(media.Length, 0, $"{Tag} length")),
            new("bitrate", Limits.AtLeast(media.Bitrate, 1, $"{Tag} bitrate")),
            new("height", Limits.AtLeast(media.Height, 1, $"{Tag} height")), new("lang", media.Lang),
            new("title", FeedText.LimitedOrNull(media.Title, MaxAlternateEnclosureTitle, $"{Tag} title")),
            new("rel", FeedText.LimitedOrNull(media.Rel, MaxAlternateEnclosureTitle, $"{Tag} rel")), new("codecs", media.Codecs),
            new("default", media.Default ? "true" : null)], nodes);
    }

    /// <summary><c>podcast:source</c>: where a version is found, by any scheme (podcast namespace).</summary>
    public static INode<AlternateEnclosure> Source(string uri, string? contentType = null) =>
        new EmptyElement<AlternateEnclosure>(
            "podcast:source", new("uri", FeedUrl.Any(uri, "podcast:source uri")), new("contentType", contentType));

    /// <summary><c>podcast:integrity</c>: proof that a version is unchanged; once (podcast namespace; W3C SRI).</summary>
    public static INode<AlternateEnclosure> Integrity(IntegrityType type, string value) => new EmptyElement<AlternateEnclosure>(
        "podcast:integrity", new("type", type.InFeed()), new("value", value));

    /// <summary><c>podcast:socialInteract</c>: the post under which people discuss; lowest priority first (podcast
    /// namespace).</summary>
    public static INode<IEntry> SocialInteract(
        SocialProtocol protocol, string uri, string? accountId = null, string? accountUrl = null, int? priority = null) =>
        new EmptyElement<IEntry>(
            "podcast:socialInteract", new("protocol", protocol.InFeed()),
            new("uri", FeedUrl.Any(uri, "podcast:socialInteract uri")),
            new("accountId", accountId), new("accountUrl", FeedUrl.WebOrNull(accountUrl, "podcast:socialInteract accountUrl")),
            new("priority", Limits.AtLeast(priority, 0, "podcast:socialInteract priority")));

    /// <summary><c>podcast:socialInteract protocol="disabled"</c>: no public comments, please (podcast namespace).</summary>
    public static INode<IEntry> SocialInteractDisabled() =>
        new EmptyElement<IEntry>("podcast:socialInteract", new Attr("protocol", "disabled"));

    /// <summary><c>podcast:contentLink</c>: the same content elsewhere, for example as a video (podcast namespace).</summary>
    public static INode<Item> ContentLink(string href, string text) => new TextElement<Item>(
        "podcast:contentLink", text, new Attr("href", FeedUrl.Web(href, "podcast:contentLink href")));

    private static string Ratio(int width, int height) =>
        $"{Limits.AtLeast(width, 1, "podcast:image aspect-ratio")}/{Limits.AtLeast(height, 1, "podcast:image aspect-ratio")}";
}
