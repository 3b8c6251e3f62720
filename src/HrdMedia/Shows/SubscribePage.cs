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
        Main: [.. links.Catalog.Shows.SelectMany(show => new[] { links.Site.Feeds.Of(show, links.Language),
            links.Site.Feeds.Of(show) }.Distinct()).Select(feed => Subscription(feed, links))],
        More: [.. links.Site.Feeds.All.Where(feed => !feed.IsMain).GroupBy(feed => feed.Kind).Select(group =>
            new FeedGroup(group.Key, [.. group.Take(MostOfAKind).Select(feed => Further(feed, links))]))],
        Opml: links.To(Routes.Opml),
        Script: links.To(links.Site.Assets.Address("copy.js")));

    private static Anchor Further(Feed feed, PageLinks links) => new(
        feed.Kind == FeedKind.Person ? links.Name(feed.Subject) : links.Text(feed.Subject),
        links.To(feed.Rss),
        Note: links.Site.Absolute(feed.Rss));

    private static FeedSubscription Subscription(Feed feed, PageLinks links)
    {
        var (show, address) = (feed.Show!, links.Site.Absolute(feed.Rss));
        return new FeedSubscription(
            // Who follows a show's link to this page arrives at the feed in the page's own words.
            Id: feed == links.Site.Feeds.Of(show, links.Language) ? show.Id : $"{show.Id}-{show.Language.ToLowerInvariant()}",
            Title: feed.IsMain ? links.Link(show) : links.Link(show) with { Text = feed.Title },
            Summary: feed.IsMain ? links.Text(show.Summary) : $"{feed.Summary} {FeedTexts.Spoken(feed, links.Words)}",
            Episodes: feed.Episodes.Count,
            Feed: ShowViews.Feed(feed, links),
            AnyApp: AppLinks.Any(address),
            Apps: AppLinks.Of(address, feed.IsMain ? links.Say(show.Title) : feed.Title),
            // Directories list the main feed alone.
            Stores: feed.IsMain ? AppLinks.In(show.Apps) : [],
            Qr: QrCode.Of(address),
            Json: links.To(feed.Json));
    }
}
