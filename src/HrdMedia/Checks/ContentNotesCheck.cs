using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>Content notes are about parts of the recording, and of each part a kind is said once.</summary>
public sealed class ContentNotesCheck : IEpisodeCheck
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(0.5);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled).Where(e => e.ContentNotes.Count > 0))
        {
            Check(episode, diagnostics);
        }
    }

    /// <inheritdoc/>
    public void Check(Episode episode, DiagnosticBag diagnostics)
    {
        foreach (var note in episode.ContentNotes)
        {
            CheckTimes(note, episode.Audio.Duration, diagnostics);
        }

        CheckOverlaps(episode, diagnostics);
    }

    // A time that could not be read has been reported; it is less than zero.
    private static void CheckTimes(ContentNote note, TimeSpan length, DiagnosticBag diagnostics)
    {
        if (note is not { At: { Value: var at, Place: var place }, Until: { } until } ||
            at < TimeSpan.Zero || until < TimeSpan.Zero)
        {
            return;
        }

        if (until <= at)
        {
            diagnostics.Error(ReaderSafetyCodes.NoteLength, place,
                $"The part with '{note.Kind.Value}' ends at '{Times.Clock(until)}', not after its beginning " +
                $"('{Times.Clock(at)}'). Correct 'at' or 'until' (minutes:seconds).");
        }
        else if (length > TimeSpan.Zero && until > length + Tolerance)
        {
            diagnostics.Error(ReaderSafetyCodes.NoteEnd, place,
                $"The part with '{note.Kind.Value}' ends at '{Times.Clock(until)}', but the recording ends at " +
                $"'{Times.Clock(length)}'. Correct 'at' or 'until' (minutes:seconds).");
        }
    }

    private static void CheckOverlaps(Episode episode, DiagnosticBag diagnostics)
    {
        foreach (var notes in episode.ContentNotes.GroupBy(n => n.Kind.Value))
        {
            var (earlier, seen) = (default(ContentNote), new List<ContentNote>());
            foreach (var note in notes)
            {
                if ((earlier = seen.FirstOrDefault(other => Overlap(other, note))) is not null)
                {
                    diagnostics.Error(ReaderSafetyCodes.NoteTwice, note.Kind.Place,
                        $"'{note.Kind.Value}' is said of {Part(earlier)} already, and again of {Part(note)}. " +
                        "Delete one of the two, or join them to one part.");
                }

                seen.Add(note);
            }
        }
    }

    private static bool Overlap(ContentNote one, ContentNote other) => !one.IsOfPart || !other.IsOfPart ||
        (one.At!.Value.Value < other.Until && other.At!.Value.Value < one.Until);

    private static string Part(ContentNote note) => note is { At: { } at, Until: { } until }
        ? $"'{Times.Clock(at.Value)}' to '{Times.Clock(until)}'" : "the whole episode";
}
