using HrdMedia.Layout;
using HrdMedia.Numbers;
using HrdMedia.People;

namespace HrdMedia.Episodes;

/// <summary>An episode's page.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Card">Title, date, length, summary, guests, countries.</param>
/// <param name="Language">Language of the audio: its name, and its tag as the note.</param>
/// <param name="Notice">What must be known before listening; may be empty.</param>
/// <param name="Player">The recording.</param>
/// <param name="Share">How it is passed on.</param>
/// <param name="Chapters">Its chapters; may be empty.</param>
/// <param name="Transcripts">One for each language; may be empty.</param>
/// <param name="Notes">Show notes.</param>
/// <param name="People">Everybody who takes part.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="Figures">Figures that it cites.</param>
/// <param name="Events">Events of which it speaks; the note is the date.</param>
/// <param name="Courses">Courses that use it.</param>
/// <param name="Links">Sources and further reading.</param>
/// <param name="Licence">Of the audio, or null.</param>
/// <param name="Previous">The episode before it in its show, or null.</param>
/// <param name="Next">The episode after it in its show, or null.</param>
public sealed record EpisodeView(
    PageFrame Frame,
    EpisodeCard Card,
    Anchor Language,
    Wording Notice,
    PlayerView Player,
    ShareView? Share,
    IReadOnlyList<ChapterView> Chapters,
    IReadOnlyList<TranscriptView> Transcripts,
    Html Notes,
    IReadOnlyList<CreditView> People,
    IReadOnlyList<Anchor> Topics,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<Anchor> Events,
    IReadOnlyList<Anchor> Courses,
    IReadOnlyList<Anchor> Links,
    Anchor? Licence,
    Anchor? Previous,
    Anchor? Next)
{
    /// <summary>Documents to take away; may be empty.</summary>
    public IReadOnlyList<Anchor> Documents { get; init; } = [];

    /// <summary>What somebody may want to know before hearing it; may be empty.</summary>
    public IReadOnlyList<ContentNoteView> ContentNotes { get; init; } = [];
}
