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
        foreach (ref readonly var cue in transcript.Cues.AsSpan())
        {
            if (cue.End > audio + Tolerance)
            {
                bag.Error(
                    TranscriptDiagnostics.AfterEnd, new(path, cue.Line),
                    $"The recording ends at {CueTime.Format(audio, '.')}, but a cue ends later, "
                    + $"found '{CueTime.Format(cue.End, '.')}'. Use the transcript of this recording, or correct the time.");
                return;
            }
        }
    }

    /// <summary>Reports a transcript whose words are clearly in another language than the one that its name says.</summary>
    /// <param name="language">BCP 47, from the name.</param>
    /// <param name="transcript">The transcript.</param>
    /// <param name="place">Where the name is written.</param>
    /// <param name="bag">Where the mistake goes.</param>
    public static void IsIn(string language, Transcript transcript, Place place, DiagnosticBag bag)
    {
        if (WordLanguage.OtherThan(language, transcript.Cues) is { } found)
        {
            bag.Warning(
                TranscriptDiagnostics.OtherLanguage, place,
                $"The name says that this transcript is in '{language}', and its words are {found}. Rename the file, or put the "
                + "right one in its place.");
        }
    }
}
