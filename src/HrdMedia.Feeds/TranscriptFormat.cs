namespace HrdMedia.Feeds;

/// <summary>The forms of transcripts (podcast namespace, <c>podcast:transcript</c>).</summary>
public enum TranscriptFormat
{
    /// <summary>WebVTT: the one to have, read by Apple and by browsers.</summary>
    Vtt,

    /// <summary>SubRip.</summary>
    Srt,

    /// <summary>The podcast namespace's JSON transcript 1.0.</summary>
    Json,

    /// <summary>HTML with speakers in <c>cite</c>.</summary>
    Html,

    /// <summary>Plain text without times.</summary>
    Text,
}
