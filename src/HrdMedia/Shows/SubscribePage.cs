using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Shows;

/// <summary>The page that says how to subscribe: first by what needs no directory, the feed's address.</summary>
public static class SubscribePage
{
    private const string Title = "Subscribe";

    // A page of thousands of people's feeds helps nobody: each stands on its person's page, and all in the file.
    private const int MostOfAKind = 60;

    /// <summary>The page.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        [site.Page(Routes.Subscribe, site.Catalog.Settings, (links, target) => site.Theme.Subscribe(View(links), target))];

    private static SubscribeView View(PageLinks links) => new(
        Frames.Of(links, Title, "How to follow the series in a podcast app of your choice.", [],
            JsonLd.Graph.With(JsonLd.List(links, Title, links.Catalog.Shows.Select(s => (links.Say(s.Title), Routes.Of(s)))))),
        Main: [.. links.Catalog.Shows.Select(show => Subscription(show, links))],
        More: [.. links.Site.Feeds.All.Where(feed => !feed.IsMain).GroupBy(feed => feed.Kind).Select(group =>
            new FeedGroup(group.Key, [.. group.Take(MostOfAKind).Select(feed =>
                new Anchor(feed.Subject, links.To(feed.Rss), Note: links.Site.Absolute(feed.Rss)))]))],
        Opml: links.To(Routes.Opml),
        Script: links.To(links.Site.Assets.Address("copy.js")));

    private static FeedSubscription Subscription(Show show, PageLinks links)
    {
        var feed = ShowViews.Feed(show, links);
        return new FeedSubscription(
            Id: show.Id,
            Title: links.Link(show),
            Summary: links.Say(show.Summary),
            Episodes: links.Catalog.EpisodesOf(show).Count,
            Feed: feed,
            AnyApp: AppLinks.Any(feed.Text),
            Apps: AppLinks.Of(feed.Text, links.Say(show.Title)),
            Stores: AppLinks.In(show.Apps),
            Qr: QrCode.Of(feed.Text),
            Json: links.To(links.Site.Feeds.Of(show).Json));
    }
}
