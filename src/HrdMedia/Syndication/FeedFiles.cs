using System.Buffers;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;

namespace HrdMedia.Syndication;

/// <summary>The files of all feeds: RSS with its archives, JSON Feed, and one OPML that lists those in their own words.</summary>
public static class FeedFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Feeds.All.SelectMany(feed => Outputs(feed, site))
        .Append(new Output(Routes.Opml, SourcePlaces.Settings, target => Opml.Write(target,
            site.Catalog.Settings.Title.In(site.Language), Listed(site).Select(feed => Outline(feed, site)))));

    // Not the translations: who imports the list would have each episode of a show once for each language.
    private static IEnumerable<Feed> Listed(Composition site) =>
        site.Feeds.All.Where(feed => feed.Kind != FeedKind.Translation);

    private static IEnumerable<Output> Outputs(Feed feed, Composition site)
    {
        var source = feed.IsOfShow ? site.Catalog.SourceOf(feed.Show!) : SourcePlaces.Settings;
        // Weighed when the first of the two is written, not when files are listed.
        var texts = FeedTexts.Of(feed, site);
        var budget = new Lazy<FeedBudget>(() => new FeedBudget(feed.Episodes,
            (episode, detail) => RssDocument.Size(FeedItem.Of(episode, detail, texts))));
        return FeedDocument.Of(feed, budget)
            .Select(document => new Output(document.Address, source, target => Write(feed, document, source, texts, target)))
            .Append(new Output(feed.Json, source,
                target => FeedJsonFile.Write(feed, budget.Value, texts, target)));
    }

    private static void Write(Feed feed, FeedDocument document, string source, FeedTexts texts, IBufferWriter<byte> target) =>
        FeedReading.WriteConfirmed(target, document.Episodes, new Place(source), writer =>
            RssDocument.Write(writer, FeedChannel.Of(feed, document, texts),
                Routes.Relative(document.Address, texts.Site.Assets.Address("feed.css"))));

    private static OpmlFeed Outline(Feed feed, Composition site) => new(feed.Title, site.Absolute(feed.Rss))
    {
        HtmlUrl = site.Absolute(feed.Page),
        Description = FeedTexts.OrNull(FeedTexts.Of(feed, site).Summary(feed)),
        Language = feed.Language,
    };
}
