using HrdMedia.Episodes;

namespace HrdMedia;

/// <summary>What a build is told from outside its files.</summary>
/// <param name="Now">Episodes later than this instant are absent.</param>
/// <param name="BaseUrl">Where the site will stand, or null for what <c>site.yaml</c> says.</param>
public sealed record SiteOptions(DateTimeOffset Now, string? BaseUrl = null)
{
    /// <summary>Whether what is still to come is shown, marked as such: for who prepares it, never in what is
    /// published.</summary>
    public bool ShowsScheduled { get; init; }

    /// <summary>Whether the site is a preview, which no search engine may keep.</summary>
    public bool IsPreview { get; init; }

    /// <summary>What an earlier run read in transcripts; null where nothing is to be known of one.</summary>
    public KnownTranscripts? Transcripts { get; init; }
}
