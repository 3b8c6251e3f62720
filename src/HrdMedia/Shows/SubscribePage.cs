using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;

namespace HrdMedia.Shows;

/// <summary>The page that says how to subscribe: first by what needs no directory, the feed's address.</summary>
public static class SubscribePage
{
    // A page of thousands of people's feeds helps nobody: each stands on its person's page, and all in the file.
    private const int MostOfAKind = 60;

    /// <summary>The page.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        [site.Page(Routes.Subscribe, site.Catalog.Settings, (links, target) => site.Theme.Subscribe(View(links), target))];

    private static SubscribeView View(PageLinks links) => new(
        Frames.Of(links, links.Words.Subscribe, links.Words.SubscribeDescription, [],
            JsonLd.Graph.With(JsonLd.List(links, links.Words.Subscribe,
                links.Catalog.Shows.Select(s => (links.Say(s.Title), links.Site.Address(s)))))),
        Main: [.. links.Catalog.Shows.Select(show => Subscription(show, links))],
        More: [.. links.Site.Feeds.All.Where(feed => !feed.IsMain).GroupBy(feed => feed.Kind).Select(group =>
            new FeedGroup(group.Key, [.. group.Take(MostOfAKind).Select(feed => Further(feed, links))]))],
        Opml: links.To(Routes.Opml),
        Script: links.To(links.Site.Assets.Address("copy.js")));

    private static Anchor Further(Feed feed, PageLinks links) => new(
        feed.Kind == FeedKind.Person ? links.Name(feed.Subject) : links.Text(feed.Subject),
        links.To(feed.Rss),
        Note: links.Site.Absolute(feed.Rss));

    private static FeedSubscription Subscription(Show show, PageLinks links)
    {
        var feed = ShowViews.Feed(show, links);
        var address = feed.Text.Text;
        return new FeedSubscription(
            Id: show.Id,
            Title: links.Link(show),
            Summary: links.Text(show.Summary),
            Episodes: links.Catalog.EpisodesOf(show).Count,
            Feed: feed,
            AnyApp: AppLinks.Any(address),
            Apps: AppLinks.Of(address, links.Say(show.Title)),
            Stores: AppLinks.In(show.Apps),
            Qr: QrCode.Of(address),
            Json: links.To(links.Site.Feeds.Of(show).Json));
    }
}
