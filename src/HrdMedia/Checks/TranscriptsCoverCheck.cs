using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>A transcript with times tells the whole recording: a long part without words at either end is one that was left
/// out, or belongs to another version.</summary>
public sealed class TranscriptsCoverCheck : ICheck<Catalog>
{
    // Music at the end is shorter than both.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);
    private const int Part = 5;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var transcript in catalog.Episodes.Concat(catalog.Scheduled).SelectMany(e => e.Transcripts)
            .Where(t => t.Heard.Until > TimeSpan.Zero && t.Recording > TimeSpan.Zero))
        {
            var (from, until) = transcript.Heard;
            if (IsLong(from, transcript))
            {
                diagnostics.Warning(PlausibilityCodes.Coverage, transcript.File.Place,
                    $"The first words of '{transcript.File.Value}' are heard at '{Times.Clock(from)}'. Add what is said " +
                    "before, or use the transcript of this version of the recording.");
            }

            if (IsLong(transcript.Recording - until, transcript))
            {
                diagnostics.Warning(PlausibilityCodes.Coverage, transcript.File.Place,
                    $"'{transcript.File.Value}' ends at '{Times.Clock(until)}', and the recording at " +
                    $"'{Times.Clock(transcript.Recording)}'. Add what is said after that, or use the whole transcript.");
            }
        }
    }

    private static bool IsLong(TimeSpan silence, TranscriptSource transcript) =>
        silence > Long && silence > transcript.Recording / Part;
}
