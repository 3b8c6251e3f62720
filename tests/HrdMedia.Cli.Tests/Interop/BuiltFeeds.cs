using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Shows;
using HrdMedia.Syndication;
using HrdMedia.Text;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The feeds that a catalogue must have, found in it once more without the product's own list: one line for each
/// kind.</summary>
/// <param name="catalog">The catalogue.</param>
internal sealed class BuiltFeeds(Catalog catalog)
{
    /// <summary>The feeds in the order of the list of feeds: no further one is empty.</summary>
    public IReadOnlyList<BuiltFeed> All =>
    [
        .. catalog.Shows.Select(Main),
        .. Furthers.Where(feed => feed.Episodes.Count > 0 && catalog.Settings.Feeds.Contains(feed.Kind)),
    ];

    private IEnumerable<BuiltFeed> Furthers =>
    [
        Further(FeedKind.All, "", "feeds/", "", "", catalog.Settings.Summary, _ => true),
        .. catalog.Shows.SelectMany(Seasons),
        .. Languages(),
        .. Topics(),
        .. Countries(),
        .. People(),
    ];

    private BuiltFeed Main(Show show) => new(FeedKind.Show, $"{show.Id}/", show.Guid.Value, $"{show.Id}/", show.Language,
        show.Title.In(show.Language), show.Summary.In(show.Language), show, Newest(e => e.ShowId == show.Id));

    private IEnumerable<BuiltFeed> Seasons(Show show) => show.Seasons.Select(season => new BuiltFeed(FeedKind.Season,
        $"{show.Id}/seasons/{season.Number.Value}/", Version5(show.Guid.Value, $"seasons/{season.Number.Value}"), $"{show.Id}/",
        show.Language, $"{show.Title.In(show.Language)}: {season.Title.In(show.Language)}", season.Summary.In(show.Language),
        show, Newest(e => e.ShowId == show.Id && e.Season?.Value == season.Number.Value)));

    private IEnumerable<BuiltFeed> Languages() => catalog.Episodes.Select(LanguageOf).Distinct()
        .Order(StringComparer.Ordinal).Select(tag => Further(FeedKind.Language, $"languages/{tag}",
            $"feeds/{tag.ToLowerInvariant()}/", "subscribe/", LanguageNames.In(catalog.Settings.Language, tag),
            catalog.Settings.Summary, e => LanguageOf(e) == tag));

    private IEnumerable<BuiltFeed> Topics() => catalog.Topics.Select(topic => Further(FeedKind.Topic, $"topics/{topic.Id}",
        $"topics/{topic.Id}/", $"topics/{topic.Id}/", topic.Title.In(catalog.Settings.Language), topic.Summary,
        e => e.Topics.Any(t => t.Value == topic.Id)));

    private IEnumerable<BuiltFeed> Countries() => catalog.Episodes.SelectMany(e => e.Countries).Distinct()
        .Order(StringComparer.Ordinal).Select(code => Further(FeedKind.Country, $"countries/{code}",
            $"countries/{code.ToLowerInvariant()}/", $"countries/{code.ToLowerInvariant()}/",
            CountryNames.In(catalog.Settings.Language, code),
            catalog.CountryTexts.SingleOrDefault(c => c.Code == code)?.Summary ?? LocalText.Empty,
            e => e.Countries.Contains(code)));

    private IEnumerable<BuiltFeed> People() => catalog.People.Select(person => Further(FeedKind.Person, $"people/{person.Id}",
        $"people/{person.Id}/", $"people/{person.Id}/", person.Name.In(catalog.Settings.Language), person.Summary,
        e => ShowOf(e).People.Where(c => c.IsHeard).Concat(e.People).Any(c => c.Person.Value == person.Id)));

    private BuiltFeed Further(FeedKind kind, string name, string folder, string page, string subject, LocalText summary,
        Func<Episode, bool> has)
    {
        var episodes = Newest(has);
        var languages = episodes.Select(LanguageOf).Distinct().ToArray();
        var language = languages.Length == 1 ? languages[0] : catalog.Settings.Language;
        var title = catalog.Settings.Title.In(language);
        return new(kind, folder, Version5(catalog.Settings.Guid.ToString()!, name), page, language,
            subject.Length == 0 ? title : $"{title}: {subject}", summary.In(language),
            episodes.Count == 0 ? catalog.Shows[0] : ShowOf(episodes[^1]), episodes);
    }

    private List<Episode> Newest(Func<Episode, bool> has) => [.. catalog.Episodes.Where(has).Reverse()];

    private Show ShowOf(Episode episode) => catalog.Shows.Single(s => s.Id == episode.ShowId);

    private string LanguageOf(Episode episode) => episode.Language.Length > 0 ? episode.Language : ShowOf(episode).Language;

    // RFC 9562, section 5.5, in hexadecimal digits: no byte order can be mistaken.
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 prescribes SHA-1; nothing is protected by it.")]
    private static string Version5(string within, string name)
    {
        var parent = Convert.FromHexString(within.Replace("-", "", StringComparison.Ordinal));
        var sum = Convert.ToHexStringLower(SHA1.HashData([.. parent, .. Encoding.UTF8.GetBytes(name)]));
        var variant = "89ab"[Convert.ToInt32(sum[16..17], 16) % 4];
        return $"{sum[..8]}-{sum[8..12]}-5{sum[13..16]}-{variant}{sum[17..20]}-{sum[20..32]}";
    }
}
