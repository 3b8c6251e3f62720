using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>A recording begins and ends with sound: minutes of nothing are left by an export that was too long, and listeners
/// take them for the end, or for a fault.</summary>
public sealed class SoundReachesEndsCheck : ICheck<Catalog>
{
    private static readonly TimeSpan LongStart = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongEnd = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Short = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var audio in catalog.Episodes.Concat(catalog.Scheduled).Select(e => e.Audio)
            .Where(a => a.Measured is not null && a.Duration > Short))
        {
            var (start, end) = (audio.Measured!.Silence.Start, audio.Measured.Silence.End);
            if (Faults(audio, start, end) is { Length: > 0 } fault)
            {
                diagnostics.Warning(PlausibilityCodes.Silence, audio.File.Place,
                    $"'{audio.File.Value}' {fault}. Cut the silence off and export the recording again.");
            }
        }
    }

    private static string Faults(AudioSource audio, TimeSpan start, TimeSpan end) =>
        start >= audio.Duration - OneSecond ? "is silent" : string.Join(" and ", new[]
        {
            start > LongStart ? $"begins with '{Times.Clock(start)}' of silence" : "",
            end > LongEnd ? $"ends with '{Times.Clock(end)}' of silence" : "",
        }.Where(fault => fault.Length > 0));
}
