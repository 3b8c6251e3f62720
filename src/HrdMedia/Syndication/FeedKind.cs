namespace HrdMedia.Syndication;

/// <summary>By what a feed gathers its episodes.</summary>
public enum FeedKind
{
    /// <summary>A show: its main feed.</summary>
    Show,

    /// <summary>All episodes of all shows.</summary>
    All,

    /// <summary>One season of a show.</summary>
    Season,

    /// <summary>One language of the audio.</summary>
    Language,

    /// <summary>One topic.</summary>
    Topic,

    /// <summary>One country.</summary>
    Country,

    /// <summary>One person.</summary>
    Person,

    /// <summary>A show whose titles and notes are in another language than its audio.</summary>
    Translation,
}
