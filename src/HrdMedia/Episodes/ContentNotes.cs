using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>The content notes of an episode: those of its own list, and those of its chapters.</summary>
public static class ContentNotes
{
    /// <summary>All of them: of the whole episode first, then in order of time; each once.</summary>
    public static IReadOnlyList<ContentNote> Of(Episode episode) => !HasAny(episode) ? [] :
        [.. episode.ContentNotes.Concat(OfChapters(episode)).DistinctBy(n => (n.Kind.Value, n.At?.Value, n.Until))
            .OrderBy(n => n.At?.Value ?? TimeSpan.MinValue).ThenBy(n => n.Until ?? TimeSpan.Zero).ThenBy(Rank)];

    /// <summary>The kinds, each once, in the order of the list.</summary>
    public static IReadOnlyList<string> KindsOf(IEnumerable<ContentNote> notes) =>
        [.. notes.OrderBy(Rank).Select(n => n.Kind.Value).Distinct()];

    /// <summary>Whether there are any: asked of every episode by all that shows it, and most have none.</summary>
    public static bool HasAny(Episode episode)
    {
        for (var i = 0; i < episode.Chapters.Count; i++)
        {
            if (episode.Chapters[i].ContentNotes.Count > 0)
            {
                return true;
            }
        }

        return episode.ContentNotes.Count > 0;
    }

    // Of a last chapter whose end nobody knows the note is said of the whole: too much is better than too little.
    private static IEnumerable<ContentNote> OfChapters(Episode episode) => episode.Chapters.SelectMany((chapter, i) =>
    {
        var end = chapter.End ?? episode.Chapters.ElementAtOrDefault(i + 1)?.At.Value
            ?? (episode.Audio.Duration > TimeSpan.Zero ? episode.Audio.Duration : null);
        return chapter.ContentNotes.Select(kind => new ContentNote(kind, end is null ? null : chapter.At, end));
    });

    private static int Rank(ContentNote note)
    {
        for (var i = 0; i < ContentNote.Kinds.Count; i++)
        {
            if (ContentNote.Kinds[i] == note.Kind.Value)
            {
                return i;
            }
        }

        return ContentNote.Kinds.Count;
    }
}
