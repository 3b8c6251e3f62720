using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>Chapters must begin at the start, ascend, and lie inside the recording (podcast namespace, JSON chapters
/// 1.2).</summary>
public sealed class ChaptersCheck : IEpisodeCheck
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(0.5);

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
        if (episode.Chapters.Count > 0)
        {
            CheckBeginnings(episode, diagnostics);
            CheckEnds(episode, diagnostics);
        }
    }

    // A time that could not be read has been reported; it is less than zero.
    private static void CheckBeginnings(Episode episode, DiagnosticBag diagnostics)
    {
        var first = episode.Chapters[0].At;
        // What has been published so stays so: apps have it.
        if (first.Value > TimeSpan.Zero && !episode.IsKept)
        {
            diagnostics.Error(PodcastCodes.ChapterOrder, first.Place,
                $"The first chapter begins at '{Times.Clock(first.Value)}'. Write 0:00, or add a chapter at 0:00 before it.");
        }

        for (var i = 1; i < episode.Chapters.Count; i++)
        {
            var (before, at) = (episode.Chapters[i - 1].At.Value, episode.Chapters[i].At);
            if (at.Value >= TimeSpan.Zero && at.Value <= before)
            {
                diagnostics.Error(PodcastCodes.ChapterOrder, at.Place,
                    $"This chapter begins at '{Times.Clock(at.Value)}', not after the one before it " +
                        $"('{Times.Clock(before)}'). Put them in order.");
            }
        }

        foreach (var late in episode.Chapters.Where(c => episode.Audio.Duration > TimeSpan.Zero &&
            c.At.Value >= episode.Audio.Duration))
        {
            diagnostics.Error(PodcastCodes.ChapterEnd, late.At.Place,
                $"This chapter begins at '{Times.Clock(late.At.Value)}', but the recording ends at " +
                    $"'{Times.Clock(episode.Audio.Duration)}'. " +
                "Correct the time (it is minutes:seconds).");
        }
    }

    // Only a chapters file can tell ends.
    private static void CheckEnds(Episode episode, DiagnosticBag diagnostics)
    {
        foreach (var chapter in episode.Chapters.Where(c => c.End is { } end &&
            (end <= c.At.Value || (episode.Audio.Duration > TimeSpan.Zero && end > episode.Audio.Duration + Tolerance))))
        {
            diagnostics.Error(PodcastCodes.ChapterLength, chapter.At.Place,
                $"This chapter begins at '{Times.Clock(chapter.At.Value)}' and ends at '{Times.Clock(chapter.End!.Value)}', " +
                $"but it must end after that and within the recording ('{Times.Clock(episode.Audio.Duration)}'). " +
                "Correct 'endTime' (in seconds), or delete it.");
        }
    }
}
