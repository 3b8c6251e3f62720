using System.Buffers;
using System.Collections.Concurrent;
using HrdMedia.Layout;

namespace HrdMedia.Episodes;

/// <summary>
/// The episodes of one language as lists show them. The lists of a large catalogue show each ten times: it is drawn when the
/// first does, and kept as long as the composition that it was made from, which no edit outlives. Of more episodes than there is
/// room for, those that come first are kept.
/// </summary>
/// <param name="site">The pages of a language.</param>
internal sealed class KeptCards(Composition site)
{
    /// <summary>How much is kept of all languages; ten thousand cards of one are eleven megabytes.</summary>
    public const int MostBytes = 12 << 20;

    private readonly ConcurrentDictionary<Episode, Stencil> kept = new(ReferenceEqualityComparer.Instance);
    private readonly PageLinks links = new(site, Routes.Home, site.Catalog.Settings) { IsForAllPages = true };
    private int room = site.RoomForCards;

    /// <summary>How many are kept.</summary>
    public int Count => kept.Count;

    /// <summary>What was drawn for all pages, or null where a page must have its own: in a copy for a disk, whose links depend
    /// on what it holds, and on a page that is shown at any address.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="page">The page that shows it.</param>
    /// <param name="draw">Draws a card.</param>
    public Stencil? Of(Episode episode, PageLinks page, Action<EpisodeCard, IBufferWriter<byte>> draw) =>
        site.Copy is not null || Routes.IsForAnyAddress(page.Route) ? null
            : kept.TryGetValue(episode, out var known) ? known
            : Volatile.Read(ref room) > 0 ? Keep(episode, draw) : null;

    private Stencil? Keep(Episode episode, Action<EpisodeCard, IBufferWriter<byte>> draw)
    {
        var drawn = new ArrayBufferWriter<byte>(2048);
        draw(links.Card(episode), drawn);
        if (Stencil.Of(drawn.WrittenSpan) is not { } made)
        {
            return null;
        }

        if (kept.TryAdd(episode, made))
        {
            Interlocked.Add(ref room, -made.Length);
        }

        return made;
    }
}
