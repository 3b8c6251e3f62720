namespace HrdMedia.Feeds;

/// <summary>What a feed holds (podcast namespace, <c>podcast:medium</c>); a list holds <c>podcast:remoteItem</c> and no
/// items.</summary>
public enum Medium
{
    /// <summary>A podcast show; the default.</summary>
    Podcast,

    /// <summary>An album, each item a song.</summary>
    Music,

    /// <summary>A show to be watched.</summary>
    Video,

    /// <summary>Cinematic video, one item per feed.</summary>
    Film,

    /// <summary>A book that is read, whole or by chapters.</summary>
    Audiobook,

    /// <summary>Curated articles, perhaps spoken.</summary>
    Newsletter,

    /// <summary>Informal articles.</summary>
    Blog,

    /// <summary>Links to all feeds of one publisher.</summary>
    Publisher,

    /// <summary>Training, each item a session.</summary>
    Course,

    /// <summary>A list of podcasts.</summary>
    PodcastList,

    /// <summary>A list of music.</summary>
    MusicList,

    /// <summary>A list of videos.</summary>
    VideoList,

    /// <summary>A list of films.</summary>
    FilmList,

    /// <summary>A list of audiobooks.</summary>
    AudiobookList,

    /// <summary>A list of newsletters.</summary>
    NewsletterList,

    /// <summary>A list of blogs.</summary>
    BlogList,

    /// <summary>A list of publishers.</summary>
    PublisherList,

    /// <summary>A list of courses.</summary>
    CourseList,

    /// <summary>A list of several kinds.</summary>
    Mixed,
}
