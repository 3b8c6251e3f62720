using System.Collections.Concurrent;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Topics;

namespace HrdMedia;

/// <summary>
/// What the pages of one language are made of. A page shows few episodes and people, which are many, and it is said here which;
/// on all other records, which are few and change seldom, each page rests. <c>FingerprintsTests</c> changes each word of each
/// file and holds against a whole build what says that it is made of the same.
/// </summary>
/// <param name="site">The pages.</param>
public sealed class Fingerprints(Composition site)
{
    private readonly ConcurrentDictionary<Episode, Fingerprint> cards = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Episode, Fingerprint> episodes = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Person, Fingerprint> people = new(ReferenceEqualityComparer.Instance);
    private readonly Catalog catalog = site.Catalog;
    private readonly Fingerprint shared = Shared(site);

    /// <summary>A list of outputs of an episode, each of which tells what it is made of; but for recordings, because nobody reads
    /// a whole one to know that.</summary>
    public static Func<Episode, Composition, IEnumerable<Output>> Told(
        Func<Episode, Composition, IEnumerable<Output>> list) => (episode, site) => list(episode, site).Select(output =>
            episode.Recordings.Any(r => r.Measured?.Source.Path == output.Source) ? output
                : output with { MadeOf = () => site.Fingerprints.Of(episode) });

    /// <summary>What the pages and texts of an episode are made of.</summary>
    public Fingerprint Of(Episode episode) => episodes.GetOrAdd(episode, e =>
    {
        var (previous, next) = catalog.Beside(e);
        return All([Card(e), Card(previous), Card(next),
            .. Cited(e.Figures.Select(f => catalog.Figure(f.Value)).OfType<Figure>())]);
    });

    /// <summary>What the page of a person is made of.</summary>
    public Fingerprint Of(Person person) => Of(catalog.EpisodesWith(person), [person], []);

    /// <summary>What the page of a topic is made of.</summary>
    public Fingerprint Of(Topic topic) =>
        Of(catalog.EpisodesOn(topic), catalog.PeopleOn(topic), catalog.FiguresOn(topic));

    /// <summary>What the page of a country is made of.</summary>
    public Fingerprint OfCountry(string code) =>
        Of(catalog.EpisodesAbout(code), catalog.PeopleOf(code), catalog.FiguresOf(code));

    /// <summary>What the page of a year is made of.</summary>
    public Fingerprint OfYear(int year) => Of(catalog.EpisodesIn(year), [], []);

    private Fingerprint Of(IEnumerable<Episode> episodes, IEnumerable<Person> people, IEnumerable<Figure> figures) =>
        All([.. episodes.Select(Card), .. people.Select(Record), .. Cited(figures)]);

    private Fingerprint All(IEnumerable<Fingerprint> own) => Fingerprint.Of([shared, .. own]);

    // A figure says in which episodes it is cited.
    private IEnumerable<Fingerprint> Cited(IEnumerable<Figure> figures) =>
        figures.SelectMany(catalog.EpisodesCiting).Select(Card);

    // An episode in a list names its guests.
    private Fingerprint Card(Episode? episode) => episode is null ? default : cards.GetOrAdd(episode, e =>
        Fingerprint.Of([catalog.Origins.Of(e).Fingerprint,
            .. catalog.CreditsOf(e).Select(c => catalog.Person(c.Person.Value)).OfType<Person>().Select(Record)]));

    // Each takes part in several episodes.
    private Fingerprint Record(Person person) => people.GetOrAdd(person, p => catalog.Origins.Of(p).Fingerprint);

    private static Fingerprint Shared(Composition site)
    {
        var catalog = site.Catalog;
        IEnumerable<object> records = [.. catalog.Shows, .. catalog.CountryTexts, .. catalog.Topics, .. catalog.Courses,
            .. catalog.Figures, .. catalog.Events, .. catalog.Pages];
        return Fingerprint.Of([catalog.SettingsRead, .. records.Select(r => catalog.Origins.Of(r).Fingerprint),
            .. Facts(site).Select(Fingerprint.Of)]);
    }

    // What pages say of the catalogue as a whole.
    private static IEnumerable<string> Facts(Composition site)
    {
        var catalog = site.Catalog;
        return
        [
            site.Language, catalog.Settings.BaseUrl, $"{site.Pictures is null} {site.Copy is null}",
            // A figure grows old.
            catalog.Figures.Count > 0 ? $"{catalog.Now.UtcTicks}" : "",
            $"{catalog.People.Count > 0} {catalog.CountryCodes.Count > 0} {string.Join(' ', catalog.Years)}",
            string.Concat(catalog.Shows.Select(s => catalog.EpisodesOf(s).Count > 0)),
            .. site.Feeds.OfferedOn(Routes.Home, site.Language).SelectMany(f => new[] { f.Title, f.Rss }),
            // Of a course, the units that are there are not yet all that were read.
            .. catalog.Courses.Select(course => string.Join(' ', course.Units.Select(unit => unit.Id.Value))),
            "withdrawn", .. catalog.Withdrawn,
            "ended", .. catalog.EndedEpisodes.Select(Routes.Of), .. catalog.EndedPeople.Select(Routes.Of),
        ];
    }
}
