using System.Buffers;
using HrdMedia.Layout;
using HrdMedia.Text;

namespace HrdMedia.Episodes;

/// <summary>An episode in a list of a page.</summary>
/// <param name="episode">The episode.</param>
/// <param name="links">The page.</param>
public readonly struct ListedEpisode(Episode episode, PageLinks links)
{
    /// <summary>What the page shows of it.</summary>
    public EpisodeCard Card => links.Card(episode);

    /// <summary>Writes it; it is drawn only where what was drawn for another page cannot stand here too.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="draw">Draws a card, in the language of the page and with nothing else of it than the links of the
    /// card.</param>
    public void Write(Utf8Room target, Action<EpisodeCard, IBufferWriter<byte>> draw)
    {
        if (links.Site.Cards.Of(episode, links, draw) is { } kept)
        {
            kept.Write(links.Address, target);
        }
        else
        {
            draw(Card, target);
        }
    }
}
