namespace HrdMedia.Syndication;

/// <summary>How much of an episode its item says.</summary>
public enum ItemDetail
{
    /// <summary>What apps cannot do without: title, summary, recording, date, number, and one form of the transcript.</summary>
    Bare,

    /// <summary>All but the notes, and one form of the transcript.</summary>
    Brief,

    /// <summary>All.</summary>
    Whole,
}
