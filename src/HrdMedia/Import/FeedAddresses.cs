using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>The addresses that have to be asked before a feed can be imported whole.</summary>
/// <param name="Texts">Of transcripts and chapters: their files are needed.</param>
/// <param name="Recordings">Of recordings of which the feed does not tell the size: that alone is needed.</param>
public sealed record FeedAddresses(IReadOnlyList<string> Texts, IReadOnlyList<string> Recordings)
{
    /// <summary>Those of a feed.</summary>
    public static FeedAddresses Of(IReadOnlyList<FeedPage> pages)
    {
        var items = pages.SelectMany(page => page.Channel.Elements("item"))
            .Select(item => new FeedElement(item, "")).ToArray();
        return new FeedAddresses(
            [.. items.SelectMany(item => ImportedTranscripts.Chosen(item).Select(t => t["url"])
                    .Concat(item.Children.Where(c => c.Name == "podcast:chapters").Select(c => c["url"])))
                .Select(WebAddress.Publishable).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. items.SelectMany(item => item.Children.Where(c => c.Name == "enclosure").TakeLast(1))
                .Where(e => ImportedAudio.Size(e["length"]) == 0)
                .Select(e => WebAddress.Publishable(e["url"])).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}
