using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Shows;
using HrdMedia.Text;

namespace HrdMedia.Syndication;

/// <summary>
/// Every feed of a catalogue: each show's, and the further ones that the settings ask for. A further feed's guid is derived from
/// the guid that is written for the site or the show and from ids, never from an address or a title (RFC 9562, version 5), so
/// that it outlives both.
/// </summary>
/// <param name="catalog">The catalogue.</param>
public sealed class SiteFeeds(Catalog catalog)
{
    private IReadOnlyList<Feed>? all;
    private ILookup<string, Feed>? byPage;

    /// <summary>All feeds: the shows', then those of everything, of seasons, languages, topics, countries and people; none but a
    /// show's is empty.</summary>
    // Of several threads that ask first, all get one list: a feed of another would be another feed, and offered twice.
    public IReadOnlyList<Feed> All => all ?? Interlocked.CompareExchange(ref all, List(), null) ?? all;

    /// <summary>A show's main feed.</summary>
    public Feed Of(Show show) => All.First(feed => feed.IsMain && feed.Show == show);

    /// <summary>A show's feed for readers of a language: the translated one where there is one, else the main one.</summary>
    public Feed Of(Show show, string language) =>
        All.FirstOrDefault(feed => feed.Kind == FeedKind.Translation && feed.Show == show && feed.Language == language)
            ?? Of(show);

    /// <summary>The feeds that a page offers to apps: the shows' in the page's words and then in their own, that of everything,
    /// and those that belong to the page.</summary>
    /// <param name="page">The page's address in the site's own language.</param>
    /// <param name="language">The page's language.</param>
    public IEnumerable<Feed> OfferedOn(string page, string language) => catalog.Shows.Select(show => Of(show, language))
        .Concat(SiteWide).Concat((byPage ??= All.ToLookup(feed => feed.Page))[page])
        // By reference: a feed is equal to no other, and all that it says would be compared.
        .Distinct<Feed>(ReferenceEqualityComparer.Instance);

    private IReadOnlyList<Feed> SiteWide => field ??= [.. All.Where(feed => feed.Kind is FeedKind.Show or FeedKind.All)];

    private IReadOnlyList<Feed> List() => [.. Shows(), .. Enum.GetValues<FeedKind>().Where(Wants).SelectMany(Of)
        .Where(feed => feed.Episodes.Count > 0)];

    private bool Wants(FeedKind kind) => catalog.Settings.Feeds.Contains(kind);

    private IEnumerable<Feed> Shows() => catalog.Shows.Select(show => new Feed(FeedKind.Show, Routes.Of(show),
        Guid.Parse(show.Guid.Value), Routes.Of(show), show.Language, show.Title.In(show.Language), show.Title,
        show.Summary.In(show.Language), show, [show], catalog.EpisodesOf(show)));

    private IEnumerable<Feed> Of(FeedKind kind) => kind switch
    {
        FeedKind.All => [Further(kind, "", Routes.Feeds, Routes.Home, catalog.Settings.Title, catalog.Settings.Summary,
            catalog.Episodes)],
        FeedKind.Season => catalog.Shows.SelectMany(Seasons),
        FeedKind.Language => catalog.Episodes.GroupBy(catalog.LanguageOf).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Further(kind, $"languages/{g.Key}", $"{Routes.Feeds}{g.Key.ToLowerInvariant()}/", Routes.Subscribe,
                Name(language => LanguageNames.In(language, g.Key)), catalog.Settings.Summary, [.. g])),
        FeedKind.Topic => catalog.Topics.Select(topic => Further(kind, $"topics/{topic.Id}", Routes.Of(topic), Routes.Of(topic),
            topic.Title, topic.Summary, catalog.EpisodesOn(topic))),
        FeedKind.Country => catalog.CountryCodes.Select(code => Further(kind, $"countries/{code}", Routes.Country(code),
            Routes.Country(code), Name(language => CountryNames.In(language, code)),
            catalog.CountryText(code)?.Summary ?? LocalText.Empty, catalog.EpisodesAbout(code))),
        FeedKind.Person => catalog.People.Select(person => Further(kind, $"people/{person.Id}", Routes.Of(person),
            Routes.Of(person), person.Name, person.Summary, catalog.EpisodesWith(person))),
        FeedKind.Translation => catalog.Shows.SelectMany(Translated),
        _ => [],
    };

    private IEnumerable<Feed> Seasons(Show show) => show.Seasons.Select(season =>
    {
        var title = season.Title.In(show.Language);
        return new Feed(FeedKind.Season, Routes.Season(show, season.Number.Value),
            PodcastGuid.Derive(Guid.Parse(show.Guid.Value), $"seasons/{season.Number.Value}"), Routes.Of(show), show.Language,
            Named($"{show.Title.In(show.Language)}: {title}"), season.Title, season.Summary.In(show.Language), show, [show],
            [.. catalog.EpisodesOf(show).Where(e => e.Season?.Value == season.Number.Value)]);
    });

    // Always under its language, also under the site's own: there the main feed of a show in another language stands already.
    private IEnumerable<Feed> Translated(Show show) => catalog.Languages
        .Where(language => language != show.Language && Translations.Has(show, language) &&
            catalog.EpisodesOf(show).Any(episode => Translations.Has(episode, language)))
        .Select(language => new Feed(FeedKind.Translation, Routes.In(language, Routes.Of(show)),
            PodcastGuid.Derive(Guid.Parse(show.Guid.Value), $"translations/{language}"),
            language == catalog.Settings.Language ? Routes.Of(show) : Routes.In(language, Routes.Of(show)), language,
            Named($"{show.Title.In(language)} ({LanguageNames.In(language, language)})"),
            Name(other => $"{show.Title.In(other)} ({LanguageNames.In(other, language)})"), show.Summary.In(language), show,
            [show], catalog.EpisodesOf(show)));

    private Feed Further(FeedKind kind, string name, string folder, string page, LocalText subject, LocalText summary,
        IReadOnlyList<Episode> episodes)
    {
        var languages = episodes.Select(catalog.LanguageOf).Distinct().Take(2).ToArray();
        var language = languages is [var only] ? only : catalog.Settings.Language;
        var shows = catalog.Shows.Where(show => episodes.Any(e => e.ShowId == show.Id)).ToArray();
        var (site, text) = (catalog.Settings.Title.In(language), subject.In(language));
        return new Feed(kind, folder, PodcastGuid.Derive(catalog.Settings.Guid!.Value, name), page, language,
            Named(kind == FeedKind.All ? site : $"{site}: {text}"), subject, summary.In(language),
            shows is [var one] ? one : null, shows, episodes);
    }

    private static string Named(string title) => FeedTexts.Shorten(title, RssTags.MaxText);

    private LocalText Name(Func<string, string> name) =>
        new(catalog.Settings.Language, [.. catalog.Languages.Select(language => (language, name(language)))]);
}
