using System.Buffers;
using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Shows;

/// <summary>The feed of each show: RSS 2.0 with the namespaces of Apple and the Podcast Index (PSP-1).</summary>
public static class ShowFeed
{
    private static readonly string Generator = $"HrdMedia/{typeof(ShowFeed).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>The feeds.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Shows.Select(show =>
        new Output(Routes.Feed(show), site.Catalog.SourceOf(show), target => Write(show, site, target)));

    private static void Write(Show show, Composition site, IBufferWriter<byte> target)
    {
        var oldestFirst = site.Catalog.EpisodesOf(show).ToArray();
        var episodes = Enumerable.Reverse(oldestFirst).ToArray();
        FeedReading.WriteConfirmed(target, episodes, new Place(site.Catalog.SourceOf(show)), writer =>
            RssDocument.Write(writer, Channel(show, episodes, new FeedBudget(oldestFirst), new FeedTexts(site))));
    }

    private static INode<RssDocument> Channel(
        Show show, Episode[] episodes, FeedBudget budget, FeedTexts texts) => RssTags.Channel(
        RssTags.Title(texts.Say(show.Title)),
        RssTags.Link(texts.Site.Absolute(Routes.Of(show))),
        RssTags.Description(texts.Description(show)),
        RssTags.Language(show.Language),
        AtomTags.Self(texts.Site.Absolute(Routes.Feed(show))),
        Nodes.Maybe(texts.Cover(show),
            cover => RssTags.Image(cover, texts.Say(show.Title), texts.Site.Absolute(Routes.Of(show)))),
        Nodes.When(!show.Copyright.IsEmpty, () => RssTags.Copyright(texts.Say(show.Copyright))),
        Nodes.When(episodes.Length > 0, () => RssTags.LastBuildDate(episodes[0].Published.Value)),
        RssTags.Generator(Generator),
        ItunesTags.Author(texts.Say(show.Author)),
        Nodes.Maybe(show.Owner, owner => ItunesTags.Owner(owner.Name, owner.Email)),
        Nodes.Maybe(texts.Cover(show), ItunesTags.Image),
        Nodes.Each(show.Categories, ItunesTags.Category),
        ItunesTags.Explicit(show.Explicit),
        ItunesTags.Type(show.Type),
        Nodes.When(show.Complete, ItunesTags.Complete),
        PodcastTags.Guid(Guid.Parse(show.Guid.Value)),
        PodcastTags.Locked(show.Locked, show.Owner?.Email),
        PodcastTags.Medium(show.Medium),
        Nodes.Maybe(show.Licence, licence => PodcastTags.License(licence.Id, licence.Url)),
        Nodes.Each(show.People.Where(c => c.IsHeard), credit => texts.Person(credit)),
        Nodes.Each(episodes, episode => Item(episode, show, budget.HasRoomFor(episode), texts)));

    private static INode<Channel> Item(Episode episode, Show show, bool withNotes, FeedTexts texts) => RssTags.Item(
        RssTags.Title(texts.Say(episode.Title)),
        RssTags.Link(texts.Site.Absolute(Routes.Of(episode))),
        RssTags.Description(texts.Summary(episode, show)),
        Nodes.When(withNotes, () => ContentTags.Encoded(texts.Notes(episode, show))),
        RssTags.Guid(episode.Guid.Value, isPermaLink: false),
        RssTags.PubDate(episode.Published.Value),
        RssTags.Enclosure(EpisodeFiles.AudioAddress(episode, texts.Site), episode.Audio.Bytes, episode.Audio.MediaType),
        ItunesTags.Duration(episode.Audio.Duration),
        ItunesTags.Explicit(episode.Explicit ?? show.Explicit),
        ItunesTags.EpisodeType(episode.Type),
        Nodes.Maybe(episode.Season, season => ItunesTags.Season(season.Value)),
        Nodes.Maybe(episode.Number, number => ItunesTags.Episode(number.Value)),
        Nodes.Maybe(texts.Picture(episode), ItunesTags.Image),
        Nodes.Maybe(episode.Season, season => PodcastTags.Season(season.Value, texts.SeasonName(show, season.Value))),
        Nodes.Maybe(episode.Number, number => PodcastTags.Episode(number.Value)),
        FeedFiles.Transcripts(episode, show, withNotes, texts.Site),
        Nodes.When(episode.Chapters.Count > 0, () => PodcastTags.Chapters(texts.Site.Absolute(Routes.Chapters(episode)))),
        Nodes.When(withNotes, () => FeedFiles.Chapters(episode, texts.Site)),
        Nodes.Each(texts.Site.Catalog.CreditsOf(episode).Where(c => c.IsHeard), credit => texts.Person(credit)),
        Nodes.Each(episode.Countries, code => PodcastTags.Location(CountryNames.In(texts.Site.Language, code), code)),
        Nodes.Maybe(episode.Licence ?? show.Licence, licence => PodcastTags.License(licence.Id, licence.Url)));
}
