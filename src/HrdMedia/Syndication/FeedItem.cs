using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.People;

namespace HrdMedia.Syndication;

/// <summary>An episode as an item of a feed: the same bytes in each feed of one language in which it says as much, whatever else
/// the feed holds.</summary>
internal static class FeedItem
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>The item.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="detail">How much it says.</param>
    /// <param name="texts">Texts in the feed's language.</param>
    public static INode<Channel> Of(Episode episode, ItemDetail detail, FeedTexts texts)
    {
        var isWhole = detail == ItemDetail.Whole;
        var show = texts.Site.Catalog.Show(episode.ShowId)!;
        return RssTags.Item(
            RssTags.Title(texts.Say(episode.Title)),
            RssTags.Link(texts.Page(episode)),
            RssTags.Description(texts.Description(episode, show, detail)),
            Nodes.When(isWhole, () => ContentTags.Encoded(texts.Notes(episode))),
            RssTags.Guid(episode.Guid.Value, isPermaLink: false),
            RssTags.PubDate(episode.Published.Value),
            RssTags.Enclosure(EpisodeFiles.AudioAddress(episode, texts.Site), episode.Audio.Bytes, episode.Audio.MediaType),
            Itunes(episode, texts),
            Numbers(episode, texts),
            FeedItemFiles.Transcripts(episode, isWhole, texts),
            detail == ItemDetail.Bare ? null : Nodes.All(
                Nodes.When(EpisodeChapters.HasFile(episode, texts.Site.Catalog),
                    () => PodcastTags.Chapters(texts.Site.Absolute(Routes.Chapters(episode)))),
                Nodes.When(isWhole, () => FeedItemFiles.Chapters(episode, texts)),
                Nodes.Each(texts.Site.Catalog.CreditsOf(episode).Where(c => c.IsHeard), credit => texts.Person(credit)),
                Nodes.Each(episode.Countries, code => PodcastTags.Location(CountryNames.In(texts.Language, code), code)),
                Nodes.Maybe(episode.Licence ?? show.Licence, licence => PodcastTags.License(licence.Id, licence.Url)),
                ForApps(episode, isWhole, texts)));
    }

    private static INode<Item> Itunes(Episode episode, FeedTexts texts) => Nodes.All(
        // Less than one is not nothing: some apps take 0 for unknown.
        Nodes.When(episode.Audio.Duration > TimeSpan.Zero,
            () => ItunesTags.Duration(episode.Audio.Duration < Second ? Second : episode.Audio.Duration)),
        ItunesTags.Explicit(texts.Site.Catalog.IsExplicit(episode)),
        ItunesTags.EpisodeType(episode.Type),
        Nodes.When(!episode.ForApps.Entry.ItunesTitle.IsEmpty,
            () => ItunesTags.Title(texts.Say(episode.ForApps.Entry.ItunesTitle))),
        Nodes.When(episode.ForApps.IsBlocked, ItunesTags.Block),
        Nodes.Maybe(episode.Season, season => ItunesTags.Season(season.Value)),
        Nodes.Maybe(episode.Number, number => ItunesTags.Episode(number.Value)),
        Nodes.Maybe(texts.Picture(episode), ItunesTags.Image));

    private static INode<Item> Numbers(Episode episode, FeedTexts texts) => Nodes.All(
        Nodes.Maybe(episode.Season, season => PodcastTags.Season(season.Value, texts.SeasonName(episode, season.Value))),
        Nodes.Maybe(episode.Number,
            number => PodcastTags.Episode(number.Value, FeedTexts.OrNull(episode.ForApps.Display))));

    private static INode<Item> ForApps(Episode episode, bool isWhole, FeedTexts texts) => Nodes.All(
        Nodes.When(isWhole && episode.Image is not null,
            () => texts.Image(episode.Image!, Routes.Of(episode), "picture", FeedTexts.ArtworkPurpose)),
        texts.Entry(episode.ForApps.Entry, Routes.Of(episode)),
        Nodes.Each(episode.ForApps.Soundbites, s => PodcastTags.Soundbite(s.At.Value, s.Duration,
            s.Title.IsEmpty ? null : texts.Say(s.Title))),
        Nodes.Each(EpisodeFiles.Versions(episode, texts.Site), Version),
        Nodes.Each(episode.ForApps.ContentLinks, link => PodcastTags.ContentLink(link.Url, texts.Say(link.Title))));

    private static INode<Item> Version(RecordingVersion version) => Version(version, version.Integrity());

    private static INode<Item> Version(RecordingVersion version, string integrity) => PodcastTags.AlternateEnclosure(
        new MediaVersion(version.Audio.MediaType, version.Audio.Bytes)
        {
            Bitrate = version.Bitrate,
            Height = version.Alternate?.Height,
            Lang = FeedTexts.OrNull(version.Alternate?.Language),
            Title = FeedTexts.OrNull(version.Alternate?.Title),
            Rel = FeedTexts.OrNull(version.Alternate?.Group),
            Codecs = FeedTexts.OrNull(version.Alternate?.Codecs),
            Default = version.Alternate is null,
        },
        [.. version.Addresses.Select(address => PodcastTags.Source(address)),
            integrity.Length == 0 ? null : PodcastTags.Integrity(IntegrityType.Sri, integrity)]);
}
