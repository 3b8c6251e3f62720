namespace HrdMedia.Feeds;

/// <summary>What a transcript is to its episode (podcast namespace, <c>podcast:transcript</c>).</summary>
public enum TranscriptRel
{
    /// <summary>Closed captions, with times.</summary>
    Captions,
}
