using HrdMedia.Pipelines;

namespace HrdMedia.Transcripts;

/// <summary>Holds a transcript against the recording it belongs to.</summary>
public static class TranscriptChecks
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(0.5);

    /// <summary>Reports the first cue that ends more than half a second after the recording does.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="audio">How long the recording is.</param>
    /// <param name="path">The transcript's path from the root, for the message.</param>
    /// <param name="bag">Where the mistake goes.</param>
    public static void EndsWithin(Transcript transcript, TimeSpan audio, string path, DiagnosticBag bag)
    {
        // One message: a transcript of another recording would give hundreds.
        if (transcript.Cues.FirstOrDefault(c => c.End > audio + Tolerance) is { } cue)
        {
            bag.Error(
                TranscriptDiagnostics.AfterEnd, new(path, cue.Line),
                $"The recording ends at {CueTime.Format(audio, '.')}, but a cue ends later, "
                + $"found '{CueTime.Format(cue.End, '.')}'. Use the transcript of this recording, or correct the time.");
        }
    }
}
