namespace HrdMedia.Transcripts;

/// <summary>What is said in a recording.</summary>
/// <param name="Cues">The pieces, by start.</param>
public sealed record Transcript(ArraySegment<Cue> Cues)
{
    /// <summary>A transcript of some pieces.</summary>
    /// <param name="cues">The pieces, by start.</param>
    public Transcript(IEnumerable<Cue> cues)
        : this(new ArraySegment<Cue>([.. cues]))
    {
    }

    /// <summary>The pieces, by start.</summary>
    public ArraySegment<Cue> Cues { get; } = Cues.Array is null ? ArraySegment<Cue>.Empty : Cues;

    /// <summary>Whether the file says when its words are heard; if not, start and end of each cue are zero.</summary>
    public bool IsTimed { get; init; } = true;

    /// <summary>Passes on a transcript for a form that cannot be without times, which are never invented.</summary>
    /// <exception cref="InvalidOperationException">It has no times.</exception>
    internal Transcript WithTimes() =>
        IsTimed ? this : throw new InvalidOperationException("A transcript without times has no form that needs them.");
}
