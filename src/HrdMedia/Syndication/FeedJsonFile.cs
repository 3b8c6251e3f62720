using System.Buffers;
using HrdMedia.Episodes;
using HrdMedia.Feeds;

namespace HrdMedia.Syndication;

/// <summary>A feed as JSON Feed 1.1, for readers that do not take RSS; it holds the same episodes in the same order.</summary>
internal static class FeedJsonFile
{
    /// <summary>Writes it.</summary>
    public static void Write(Feed feed, FeedBudget budget, FeedTexts texts, IBufferWriter<byte> target)
    {
        JsonFeed.Write(target, new JsonFeedDocument(feed.Title,
            feed.Episodes.Reverse().Select(episode => Item(episode, budget.Of(episode) == ItemDetail.Whole, feed, texts)))
        {
            HomePageUrl = texts.Site.Absolute(feed.Page),
            FeedUrl = texts.Site.Absolute(feed.Json),
            Description = FeedTexts.OrNull(texts.Summary(feed)),
            Icon = texts.Cover(feed),
            Authors = [new JsonFeedAuthor(texts.Author(feed))],
            Language = feed.Language,
            Expired = feed.IsOfShow && feed.Show!.Complete,
            Hubs = texts.Site.Catalog.Settings.Hubs,
        });
    }

    private static JsonFeedItem Item(Episode episode, bool isWhole, Feed feed, FeedTexts texts)
    {
        var catalog = texts.Site.Catalog;
        var show = catalog.Show(episode.ShowId)!;
        var language = catalog.LanguageOf(episode);
        return new JsonFeedItem(episode.Guid.Value)
        {
            Url = texts.Page(episode),
            Title = texts.Say(episode.Title),
            ContentHtml = isWhole ? texts.Notes(episode) : texts.ShortDescription(episode, show),
            Summary = texts.Say(episode.Summary),
            Image = texts.Picture(episode),
            DatePublished = episode.Published.Value,
            Tags = [.. episode.Topics.Select(t => catalog.Topic(t.Value)).OfType<Topics.Topic>().Select(t => texts.Say(t.Title))],
            Language = language == feed.Language ? null : language,
            Attachments = [Attachment(episode.Audio, EpisodeFiles.AudioAddress(episode, texts.Site), null),
                .. EpisodeFiles.Versions(episode, texts.Site).Where(v => v.Alternate is not null)
                    .Select(v => Attachment(v.Audio, v.Addresses[0], FeedTexts.OrNull(v.Alternate!.Title)))],
        };
    }

    private static JsonFeedAttachment Attachment(AudioSource audio, string address, string? title) =>
        new(address, audio.MediaType)
        {
            SizeInBytes = audio.Bytes > 0 ? audio.Bytes : null,
            Duration = audio.Duration > TimeSpan.Zero ? audio.Duration : null,
            Title = title,
        };
}
