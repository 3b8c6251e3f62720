using HrdMedia.Episodes;

namespace HrdMedia;

/// <content>The catalogue after an edit of one episode that looks the same to all others.</content>
public sealed partial class Catalog
{
    /// <summary>The same catalogue with another episode in the place of one; of what has been worked out it keeps what does not
    /// hold that episode, and puts the new one where it does.</summary>
    /// <remarks>Whatever is kept in this class and rests on episodes has its line here; tests follow every field.</remarks>
    /// <param name="edit">An episode of this catalogue, and one that is the same to all others.</param>
    internal Catalog With(EpisodeEdit edit)
    {
        var (before, now) = edit;
        var next = (Catalog)MemberwiseClone();
        next.index = index.With(Put(index.All, before, now));
        next.origins = Put(origins, before, now);
        next.whole = whole?.With(edit);
        next.byHost = new(StringComparer.Ordinal);
        return next;
    }

    // What was read for it is not told: nobody keeps outputs of a preview.
    private static Dictionary<object, Origin> Put(IReadOnlyDictionary<object, Origin> origins, Episode before, Episode now)
    {
        var next = new Dictionary<object, Origin>(origins, ReferenceEqualityComparer.Instance);
        next.Remove(before, out var origin);
        next.Add(now, new Origin(origin.Source, default));
        return next;
    }

    private static Episode[] Put(Episode[] episodes, Episode before, Episode now)
    {
        Episode[] next = [.. episodes];
        next[Array.FindIndex(next, episode => ReferenceEquals(episode, before))] = now;
        return next;
    }
}
