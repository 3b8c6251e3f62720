using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Shows;

/// <summary>The page that says how to subscribe: links that need no directory, made from the feed's address.</summary>
public static class SubscribePage
{
    /// <summary>The page.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        [site.Page(Routes.Subscribe, site.Catalog.Settings, (links, target) => site.Theme.Subscribe(View(links), target))];

    private static SubscribeView View(PageLinks links) => new(
        Frames.Of(links, links.Words.Subscribe, links.Words.SubscribeDescription, [],
            JsonLd.Graph.With(JsonLd.List(links, links.Words.Subscribe,
                links.Catalog.Shows.Select(s => (links.Say(s.Title), links.Site.Address(s)))))),
        [.. links.Catalog.Shows.Select(show => new ShowSubscription(show.Id, ShowViews.Card(show, links), Apps(show, links)))]);

    private static Anchor[] Apps(Show show, PageLinks links)
    {
        var feed = links.Site.Absolute(Routes.Feed(show));
        var bare = feed[(feed.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var escaped = Uri.EscapeDataString(feed);
        var title = Uri.EscapeDataString(links.Say(show.Title));
        return
        [
            new("AntennaPod", $"https://antennapod.org/deeplink/subscribe?url={escaped}&title={title}"),
            new("Apple Podcasts", $"podcast://{bare}"),
            new("Overcast", $"overcast://x-callback-url/add?url={escaped}"),
            new("Pocket Casts", $"pktc://subscribe/{bare}"),
            new("Podcast Addict", $"podcastaddict://{bare}"),
            new("gPodder", $"gpodder://{bare}"),
        ];
    }
}
