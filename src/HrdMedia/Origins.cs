using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>What each record of a catalogue was made of. Those of episodes, of which there may be ten thousand, are taken over
/// from one linking to the next.</summary>
internal sealed class Origins
{
    private readonly Dictionary<object, Origin> others;
    private readonly Dictionary<Episode, Document<Episode>> episodes;

    /// <summary>Those of episodes, and none of others yet.</summary>
    public Origins(IReadOnlyList<Document<Episode>> episodes)
        : this(new(episodes.Count, ReferenceEqualityComparer.Instance), new(ReferenceEqualityComparer.Instance))
    {
        foreach (var document in episodes)
        {
            this.episodes[document.Value] = document;
        }
    }

    private Origins(Dictionary<Episode, Document<Episode>> episodes, Dictionary<object, Origin> others) =>
        (this.episodes, this.others) = (episodes, others);

    /// <summary>Those of the episodes after a change, and none of others yet.</summary>
    public Origins With(ListChange<Document<Episode>> change) =>
        new(change.IsNone ? episodes : Episodes(change), new(ReferenceEqualityComparer.Instance));

    /// <summary>The same with another episode in the place of one. What was read for it is not told: nobody keeps outputs of a
    /// preview.</summary>
    public Origins With(EpisodeEdit edit) =>
        new(Episodes(new([episodes[edit.Before]], [new(edit.Now, episodes[edit.Before].Source)])), others);

    /// <summary>Says what a record that is no episode was made of.</summary>
    public void Add(object record, Origin origin) => others[record] = origin;

    /// <summary>What a record was made of, if it is one of the catalogue's.</summary>
    public bool TryFind(object record, out Origin origin)
    {
        if (record is not Episode episode)
        {
            return others.TryGetValue(record, out origin);
        }

        var isKnown = episodes.TryGetValue(episode, out var document);
        origin = document is null ? default : new Origin(document.Source, document.Read);
        return isKnown;
    }

    /// <summary>What a record of the catalogue was made of.</summary>
    /// <exception cref="KeyNotFoundException">It is none of the catalogue's.</exception>
    public Origin Of(object record) => TryFind(record, out var origin) ? origin : throw new KeyNotFoundException();

    private Dictionary<Episode, Document<Episode>> Episodes(ListChange<Document<Episode>> change)
    {
        var next = new Dictionary<Episode, Document<Episode>>(episodes, ReferenceEqualityComparer.Instance);
        foreach (var document in change.Gone)
        {
            next.Remove(document.Value);
        }

        foreach (var document in change.Come)
        {
            next[document.Value] = document;
        }

        return next;
    }
}
