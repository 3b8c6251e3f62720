namespace HrdMedia.Feeds;

/// <summary>The words of the closed lists, as a feed spells them; case matters.</summary>
public static class FeedSpelling
{
    /// <summary>The word in the feed (Apple, <c>itunes:episodeType</c>).</summary>
    public static string InFeed(this EpisodeType type) => type switch
    {
        EpisodeType.Full => "full",
        EpisodeType.Trailer => "trailer",
        EpisodeType.Bonus => "bonus",
        _ => throw Unknown(type),
    };

    /// <summary>The word in the feed (Apple, <c>itunes:type</c>).</summary>
    public static string InFeed(this ShowType type) => type switch
    {
        ShowType.Episodic => "episodic",
        ShowType.Serial => "serial",
        _ => throw Unknown(type),
    };

    /// <summary>The word in the feed (podcast namespace, <c>podcast:medium</c>), a list with its capital L:
    /// <c>musicL</c>.</summary>
    public static string InFeed(this Medium medium) => medium switch
    {
        Medium.Podcast => "podcast",
        Medium.Music => "music",
        Medium.Video => "video",
        Medium.Film => "film",
        Medium.Audiobook => "audiobook",
        Medium.Newsletter => "newsletter",
        Medium.Blog => "blog",
        Medium.Publisher => "publisher",
        Medium.Course => "course",
        Medium.PodcastList => "podcastL",
        Medium.MusicList => "musicL",
        Medium.VideoList => "videoL",
        Medium.FilmList => "filmL",
        Medium.AudiobookList => "audiobookL",
        Medium.NewsletterList => "newsletterL",
        Medium.BlogList => "blogL",
        Medium.PublisherList => "publisherL",
        Medium.CourseList => "courseL",
        Medium.Mixed => "mixed",
        _ => throw Unknown(medium),
    };

    /// <summary>The word in the feed (podcast namespace, <c>podcast:transcript</c>).</summary>
    public static string InFeed(this TranscriptRel rel) => rel switch
    {
        TranscriptRel.Captions => "captions",
        _ => throw Unknown(rel),
    };

    /// <summary>The media type in the feed (podcast namespace, <c>podcast:transcript</c>): <c>text/srt</c>, though common, is not
    /// read.</summary>
    public static string InFeed(this TranscriptFormat format) => format switch
    {
        TranscriptFormat.Vtt => "text/vtt",
        TranscriptFormat.Srt => "application/x-subrip",
        TranscriptFormat.Json => "application/json",
        TranscriptFormat.Html => "text/html",
        TranscriptFormat.Text => "text/plain",
        _ => throw Unknown(format),
    };

    /// <summary>The word in the feed (podcast namespace, <c>podcast:location</c>).</summary>
    public static string InFeed(this LocationRel rel) => rel switch
    {
        LocationRel.Subject => "subject",
        LocationRel.Creator => "creator",
        _ => throw Unknown(rel),
    };

    /// <summary>The word in the feed (podcast namespace, <c>podcast:integrity</c>).</summary>
    public static string InFeed(this IntegrityType type) => type switch
    {
        IntegrityType.Sri => "sri",
        IntegrityType.PgpSignature => "pgp-signature",
        _ => throw Unknown(type),
    };

    /// <summary>The word in the feed (podcast namespace, socialprotocols.txt).</summary>
    public static string InFeed(this SocialProtocol protocol) => protocol switch
    {
        SocialProtocol.ActivityPub => "activitypub",
        SocialProtocol.Twitter => "twitter",
        SocialProtocol.Lightning => "lightning",
        SocialProtocol.Atproto => "atproto",
        SocialProtocol.Hive => "hive",
        SocialProtocol.Matrix => "matrix",
        SocialProtocol.Nostr => "nostr",
        _ => throw Unknown(protocol),
    };

    /// <summary>The word in the feed (RFC 5005; IANA link relations).</summary>
    public static string InFeed(this LinkRelation relation) => relation switch
    {
        LinkRelation.First => "first",
        LinkRelation.Last => "last",
        LinkRelation.Previous => "previous",
        LinkRelation.Next => "next",
        LinkRelation.PrevArchive => "prev-archive",
        LinkRelation.NextArchive => "next-archive",
        LinkRelation.Current => "current",
        _ => throw Unknown(relation),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value) =>
        new(nameof(value), value, $"{typeof(T).Name} has no member {value}.");
}
