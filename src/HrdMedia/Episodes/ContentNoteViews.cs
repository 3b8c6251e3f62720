using HrdMedia.Layout;
using HrdMedia.Text;

namespace HrdMedia.Episodes;

/// <summary>Content notes in the words of a page, of a feed and of machines: everywhere the same.</summary>
internal static class ContentNoteViews
{
    private const string Between = " · ";

    /// <summary>The id of the place behind a transcript's last turn.</summary>
    public const string End = "transcript-end";

    /// <summary>The notes of a page; those of one part together.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="turns">The transcript to lead to; may be empty.</param>
    /// <param name="words">The words of the page.</param>
    public static IReadOnlyList<ContentNoteView> Of(Episode episode, IReadOnlyList<TurnView> turns, PageWords words) =>
        [.. Parts(episode).Select(part => part.First() is { At: { } at, Until: { } until }
            ? new ContentNoteView(Text(part, words), at.Value.TotalSeconds, until.TotalSeconds,
                words.SkipTo.With(Times.Clock(until)), Target(turns, until))
            : new ContentNoteView(Text(part, words), 0, 0, "", ""))];

    /// <summary>All notes of an episode in one sentence; empty when there is none.</summary>
    public static string Sentence(Episode episode, PageWords words) => !ContentNotes.HasAny(episode) ? "" :
        string.Join(Between, Parts(episode).Select(part => Text(part, words))) is { Length: > 0 } all
            ? words.ContentNoteIs.With(all) : "";

    /// <summary>The kinds alone, in one sentence; empty when there is none.</summary>
    public static string Brief(Episode episode, PageWords words) => !ContentNotes.HasAny(episode) ? "" :
        Kinds(ContentNotes.Of(episode), words) is { Length: > 0 } all ? words.ContentNoteIs.With(all) : "";

    /// <summary>Kinds, one after the other; empty when there is none.</summary>
    public static string Kinds(IEnumerable<ContentNote> notes, PageWords words) =>
        ContentNotes.KindsOf(notes).Select(words.NoteKind).Aggregate("", (all, next) =>
            all.Length == 0 ? next : words.TwoParts.With(all, next));

    private static IEnumerable<IGrouping<(TimeSpan?, TimeSpan?), ContentNote>> Parts(Episode episode) =>
        ContentNotes.Of(episode).GroupBy(note => (note.At?.Value, note.Until));

    private static string Text(IEnumerable<ContentNote> part, PageWords words) =>
        part.First() is { At: { } at, Until: { } until }
            ? words.ContentNotePart.With(Kinds(part, words), Times.Clock(at.Value), Times.Clock(until))
            : words.ContentNoteWhole.With(Kinds(part, words));

    private static string Target(IReadOnlyList<TurnView> turns, TimeSpan until) => turns.Count == 0 ? ""
        : turns.FirstOrDefault(turn => turn.Seconds >= until.TotalSeconds - 0.05)?.Id ?? End;
}
