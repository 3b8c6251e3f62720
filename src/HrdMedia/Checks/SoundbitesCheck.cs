using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>Excerpts must lie inside the recording (podcast namespace, <c>podcast:soundbite</c>).</summary>
public sealed class SoundbitesCheck : IEpisodeCheck
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled))
        {
            Check(episode, diagnostics);
        }
    }

    /// <inheritdoc/>
    public void Check(Episode episode, DiagnosticBag diagnostics)
    {
        foreach (var late in episode.ForApps.Soundbites.Where(s => episode.Audio.Duration > TimeSpan.Zero &&
            s.At.Value + s.Duration > episode.Audio.Duration))
        {
            diagnostics.Error(PodcastCodes.Soundbite, late.At.Place,
                $"This excerpt ends at '{Times.Clock(late.At.Value + late.Duration)}', but the recording ends at " +
                    $"'{Times.Clock(episode.Audio.Duration)}'. Correct 'at' or 'duration'.");
        }
    }
}
