namespace HrdMedia.Search;

/// <summary>Where in a document a text stands; the browser knows the numbers.</summary>
public enum SearchField
{
    /// <summary>Its title or name.</summary>
    Title,

    /// <summary>The names of people, topics and countries that belong to it.</summary>
    Names,

    /// <summary>What it is in a sentence.</summary>
    Summary,

    /// <summary>Its notes.</summary>
    Notes,

    /// <summary>What is said in it.</summary>
    Transcript,
}
