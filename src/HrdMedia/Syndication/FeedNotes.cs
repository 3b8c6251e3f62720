using System.Collections.Concurrent;
using HrdMedia.Episodes;

namespace HrdMedia.Syndication;

/// <summary>Notes of episodes as feeds of one language say them, the last few kept: an item says them twice, is weighed before it
/// is written, and stands in several feeds. Safe to ask from several threads.</summary>
internal sealed class FeedNotes
{
    private readonly ConcurrentDictionary<string, Recent<Episode, string>> byLanguage = new(StringComparer.Ordinal);

    /// <summary>The notes of an episode as HTML.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="language">BCP 47 tag of the feed.</param>
    /// <param name="write">Writes notes in this language: the same whichever feed asks.</param>
    public string Of(Episode episode, string language, Func<Episode, string> write) =>
        byLanguage.GetOrAdd(language, _ => new(write, ReferenceEqualityComparer.Instance)).Of(episode);
}
