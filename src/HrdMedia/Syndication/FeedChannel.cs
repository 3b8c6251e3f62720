using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.People;
using HrdMedia.Shows;

namespace HrdMedia.Syndication;

/// <summary>What a feed says of itself before its items: RSS 2.0 with the namespaces of Apple and the Podcast Index
/// (PSP-1).</summary>
internal static class FeedChannel
{
    private static readonly string Generator = $"HrdMedia/{typeof(FeedChannel).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>The channel of one document of a feed.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="document">The document: where it stands, what it holds.</param>
    /// <param name="texts">Texts in the feed's language.</param>
    public static INode<RssDocument> Of(Feed feed, FeedDocument document, FeedTexts texts) => RssTags.Channel(
        RssTags.Title(feed.Title),
        RssTags.Link(texts.Site.Absolute(feed.Page)),
        RssTags.Description(texts.Description(feed)),
        RssTags.Language(feed.Language),
        AtomTags.Self(texts.Site.Absolute(document.Address)),
        Nodes.Each(texts.Site.Catalog.Settings.Hubs, AtomTags.Hub),
        Nodes.Each(document.Neighbours, n => AtomTags.Link(n.Relation, texts.Site.Absolute(n.Address))),
        Nodes.When(document.IsArchive, HistoryTags.Archive),
        Nodes.Maybe(texts.Cover(feed.Show),
            cover => RssTags.Image(cover, feed.Title, texts.Site.Absolute(feed.Page))),
        Nodes.When(!feed.Show.Copyright.IsEmpty, () => RssTags.Copyright(texts.Say(feed.Show.Copyright))),
        Nodes.When(document.Episodes.Count > 0, () => RssTags.LastBuildDate(document.Episodes[0].Published.Value)),
        RssTags.Generator(Generator),
        Itunes(feed, texts),
        Podcast(feed, texts),
        feed.IsMain ? OfShow(feed.Show, feed.Episodes, texts) : null,
        Nodes.Each(document.Episodes, episode => FeedItem.Of(episode, document.IsWhole(episode), texts)));

    private static INode<Channel> Itunes(Feed feed, FeedTexts texts) => Nodes.All(
        ItunesTags.Author(texts.Say(feed.Show.Author)),
        Nodes.When(feed.IsMain, () => Nodes.Maybe(feed.Show.Owner, owner => ItunesTags.Owner(owner.Name, owner.Email))),
        Nodes.Maybe(texts.Cover(feed.Show), ItunesTags.Image),
        Nodes.Each(feed.Show.Categories, ItunesTags.Category),
        ItunesTags.Explicit(feed.Show.Explicit || (!feed.IsMain && feed.Episodes.Any(texts.Site.Catalog.IsExplicit))),
        ItunesTags.Type(feed.Kind is FeedKind.Show or FeedKind.Season ? feed.Show.Type : ShowType.Episodic),
        Nodes.When(feed.Show.Complete && feed.Kind is FeedKind.Show or FeedKind.Season, ItunesTags.Complete),
        // Its episodes are listed with their show: a second entry would split its listeners.
        Nodes.When(!feed.IsMain || Blocks(feed.Show, BlockedServices.Apple), ItunesTags.Block));

    private static INode<Channel> Podcast(Feed feed, FeedTexts texts) => Nodes.All(
        PodcastTags.Guid(feed.Guid),
        PodcastTags.Locked(feed.Show.Locked, feed.IsMain ? feed.Show.Owner?.Email : null),
        PodcastTags.Medium(feed.IsMain ? feed.Show.Medium : Medium.Podcast),
        Nodes.When(!feed.IsMain, () => PodcastTags.Block(true)),
        Nodes.When(feed.Kind is FeedKind.Show or FeedKind.Season, () => Nodes.All(
            Nodes.Maybe(feed.Show.Licence, licence => PodcastTags.License(licence.Id, licence.Url)),
            Nodes.Each(feed.Show.People.Where(c => c.IsHeard), credit => texts.Person(credit)))));

    private static INode<Channel> OfShow(Show show, IReadOnlyList<Episode> episodes, FeedTexts texts) => Nodes.All(
        Nodes.When(!show.ForApps.Entry.ItunesTitle.IsEmpty, () => ItunesTags.Title(texts.Say(show.ForApps.Entry.ItunesTitle))),
        Nodes.When(show.ForApps.NewFeedUrl.Length > 0, () => ItunesTags.NewFeedUrl(show.ForApps.NewFeedUrl)),
        Nodes.Each(show.ForApps.Blocked.Where(slug => slug != BlockedServices.Apple),
            slug => PodcastTags.Block(true, slug == BlockedServices.All ? null : slug)),
        Nodes.Each(show.ForApps.Countries, code => PodcastTags.Location(CountryNames.In(texts.Language, code), code)),
        Nodes.Maybe(show.Artwork, cover => texts.Image(cover, Routes.Of(show), "cover", FeedTexts.ArtworkPurpose)),
        texts.Entry(show.ForApps.Entry, Routes.Of(show)),
        Nodes.Each(episodes.Where(e => e.Type == EpisodeType.Trailer), trailer => Trailer(trailer, texts)),
        Nodes.Maybe(show.ForApps.UpdateFrequency, frequency => PodcastTags.UpdateFrequency(texts.Say(frequency.Text),
            FeedTexts.OrNull(frequency.Rule), frequency.Start, show.Complete)),
        Nodes.Maybe(show.ForApps.Publisher, p => PodcastTags.Publisher(p.Guid, FeedTexts.OrNull(p.Url))),
        Nodes.When(show.ForApps.Podroll.Count > 0,
            () => PodcastTags.Podroll([.. show.ForApps.Podroll.Select(RemoteItem)])),
        Nodes.Each(show.ForApps.RemoteItems, RemoteItem));

    private static INode<IFeedReferences> RemoteItem(FeedReference feed) => PodcastTags.RemoteItem(feed.Guid,
        FeedTexts.OrNull(feed.Url), FeedTexts.OrNull(feed.Item), feed.Medium, FeedTexts.OrNull(feed.Title));

    private static INode<Channel> Trailer(Episode trailer, FeedTexts texts) => PodcastTags.Trailer(
        FeedTexts.Shorten(texts.Say(trailer.Title), PodcastTags.MaxTrailerTitle),
        EpisodeFiles.AudioAddress(trailer, texts.Site), trailer.Published.Value, trailer.Audio.Bytes, trailer.Audio.MediaType,
        trailer.Season?.Value);

    private static bool Blocks(Show show, string service) =>
        show.ForApps.Blocked.Any(slug => slug == service || slug == BlockedServices.All);
}
