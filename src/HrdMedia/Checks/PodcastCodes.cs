namespace HrdMedia.Checks;

/// <summary>Codes of what podcast apps would stumble over.</summary>
public static class PodcastCodes
{
    /// <summary>Chapters not in order, or the first not at the start.</summary>
    public const string ChapterOrder = "HRD300";

    /// <summary>A chapter after the recording's end.</summary>
    public const string ChapterEnd = "HRD301";

    /// <summary>A season that the show does not name.</summary>
    public const string Season = "HRD302";

    /// <summary>A full episode of a serial show without a number.</summary>
    public const string Numbering = "HRD303";

    /// <summary>Artwork that apps do not take.</summary>
    public const string Artwork = "HRD304";

    /// <summary>Two episodes of a show at one instant: apps would order them by chance.</summary>
    public const string Instant = "HRD305";

    /// <summary>A share that cannot be computed, or is not one.</summary>
    public const string Share = "HRD306";

    /// <summary>A sum of what cannot be added.</summary>
    public const string Sum = "HRD320";

    /// <summary>Parts that are more than their whole, or none of it.</summary>
    public const string PartOfWhole = "HRD321";

    /// <summary>A season named twice.</summary>
    public const string DuplicateSeason = "HRD307";

    /// <summary>A folder with episodes but without <c>show.yaml</c>, or no show at all.</summary>
    public const string MissingShow = "HRD308";

    /// <summary>No <c>site.yaml</c>.</summary>
    public const string MissingSite = "HRD309";

    /// <summary>An excerpt that goes on after the recording's end.</summary>
    public const string Soundbite = "HRD310";

    /// <summary>A list of other feeds that has episodes, or another show that lists feeds.</summary>
    public const string ListMedium = "HRD311";

    /// <summary>A feed that moves: every app follows at once.</summary>
    public const string MovedFeed = "HRD312";

    /// <summary>A chapters file that holds no chapters.</summary>
    public const string ChaptersFile = "HRD313";

    /// <summary>A chapters file that tells places (a warning: they are left out).</summary>
    public const string ChapterPlace = "HRD314";

    /// <summary>A chapter that ends before it begins, or after the recording.</summary>
    public const string ChapterLength = "HRD315";
}
