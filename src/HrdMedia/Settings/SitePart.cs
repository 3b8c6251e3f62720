namespace HrdMedia.Settings;

/// <summary>What a site can do without, where its host takes few files: each is some for every episode.</summary>
public enum SitePart
{
    /// <summary>The search with its index, and the list from A to Z.</summary>
    Search,

    /// <summary>The players for other sites, and what oEmbed says of them.</summary>
    Embeds,

    /// <summary>The cards that other sites show of pages.</summary>
    Cards,

    /// <summary>The forms of a transcript besides the one that apps read first.</summary>
    TranscriptForms,

    /// <summary>Every file of a transcript: pages still show and search its words, and apps have none to offer.</summary>
    TranscriptFiles,

    /// <summary>The files of chapters: pages, players of other sites and the feed itself still list them.</summary>
    ChapterFiles,
}
