using System.Collections.Concurrent;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Timeline;
using HrdMedia.Topics;

namespace HrdMedia;

/// <content>Look-ups in both directions, each computed once when it is first asked for.</content>
public sealed partial class Catalog
{
    private Dictionary<string, Show>? showById;
    private Dictionary<string, Person>? personById;
    private Dictionary<string, Topic>? topicById;
    private Dictionary<string, Figure>? figureById;
    private Dictionary<string, Country>? countryText;

    // Those of a show that names the person included.
    private ConcurrentDictionary<string, IReadOnlyList<Episode>> byHost = new(StringComparer.Ordinal);
    private Grouped<Person>? peopleByCountry, peopleByTopic;
    private Grouped<Event>? eventsByEpisode, eventsByCountry, eventsByTopic, eventsByFigure;
    private ILookup<string, Topic>? relatedTopics;
    private Grouped<Course>? coursesByTopic, coursesByEpisode;
    private Grouped<Figure>? figuresByCountry, figuresByTopic;

    /// <summary>The languages in which the site has pages: its own first, then the others in their order.</summary>
    public IReadOnlyList<string> Languages => field ??=
        [.. Settings.Languages.Select(l => l.Value).Prepend(Settings.Language).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The codes of all countries that something is about, in order.</summary>
    public IReadOnlyList<string> CountryCodes => field ??=
        [.. index.ByCountry.Keys.Concat(People.SelectMany(p => p.Countries))
            .Concat(Events.SelectMany(e => e.Countries))
            .Concat(Figures.Select(f => f.Country)).Concat(CountryTexts.Select(c => c.Code))
            .Where(CountryNames.Contains).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The years in which an episode appeared, newest first.</summary>
    public IReadOnlyList<int> Years => field ??=
        [.. index.ByYear.Firsts.Select(e => e.Published.Value.UtcDateTime.Year).OrderDescending()];

    /// <summary>The show with this id, or null.</summary>
    public Show? Show(string id) => (showById ??= Index(Shows, s => s.Id)).GetValueOrDefault(id);

    /// <summary>The published episode with this full id, or null.</summary>
    public Episode? Episode(string fullId) => index.Find(fullId);

    /// <summary>The person with this id, or null.</summary>
    public Person? Person(string id) => (personById ??= Index(People, p => p.Id)).GetValueOrDefault(id);

    /// <summary>The topic with this id, or null.</summary>
    public Topic? Topic(string id) => (topicById ??= Index(Topics, t => t.Id)).GetValueOrDefault(id);

    /// <summary>The figure with this id, or null.</summary>
    public Figure? Figure(string id) => (figureById ??= Index(Figures, f => f.Id)).GetValueOrDefault(id);

    /// <summary>The words about a country, or null.</summary>
    public Country? CountryText(string code) => (countryText ??= Index(CountryTexts, c => c.Code)).GetValueOrDefault(code);

    /// <summary>A show's episodes, oldest first.</summary>
    public IReadOnlyList<Episode> EpisodesOf(Show show) => index.ByShow[show.Id];

    /// <summary>The episodes before and after one in its show, or null where there is none.</summary>
    public (Episode? Previous, Episode? Next) Beside(Episode episode) =>
        index.ByShow.Beside(episode.ShowId, episode, EpisodeIndex.Order);

    /// <summary>The episodes in which a person takes part, oldest first; those of a show that names the person
    /// included.</summary>
    public IReadOnlyList<Episode> EpisodesWith(Person person) =>
        !Shows.Any(show => IsHost(person, show)) ? index.ByPerson[person.Id]
            : Shows.All(show => IsHost(person, show)) ? Episodes
            : byHost.GetOrAdd(person.Id, _ => [.. Shows.Where(show => IsHost(person, show)).SelectMany(EpisodesOf)
                .Concat(index.ByPerson[person.Id]).Distinct<Episode>(ReferenceEqualityComparer.Instance)
                .Order(EpisodeIndex.Order)]);

    /// <summary>The episodes about a country, oldest first.</summary>
    public IReadOnlyList<Episode> EpisodesAbout(string country) => index.ByCountry[country];

    /// <summary>The episodes on a topic, oldest first.</summary>
    public IReadOnlyList<Episode> EpisodesOn(Topic topic) => index.ByTopic[topic.Id];

    /// <summary>The episodes that cite a figure, oldest first.</summary>
    public IReadOnlyList<Episode> EpisodesCiting(Figure figure) => index.ByFigure[figure.Id];

    /// <summary>The episodes of a year (UTC), oldest first.</summary>
    public IReadOnlyList<Episode> EpisodesIn(int year) => index.ByYear[$"{year}"];

    /// <summary>The episodes that may rest on something that somebody has agreed to, oldest first.</summary>
    internal IEnumerable<Episode> Agreed => index.Agreed(Shows, [.. People, .. EndedPeople]);

    /// <summary>Everybody who takes part in an episode or is spoken of in it: those of the show first, each person and role
    /// once. Of whom only the show's own words speak takes part in none.</summary>
    // Asked of each episode by all that shows it, and they are few: a set would cost more than to compare them.
    public IReadOnlyList<Credit> CreditsOf(Episode episode)
    {
        var ofShow = Show(episode.ShowId)?.People ?? [];
        var all = new List<Credit>(ofShow.Count + episode.People.Count);
        for (var i = 0; i < ofShow.Count + episode.People.Count; i++)
        {
            var credit = i < ofShow.Count ? ofShow[i] : episode.People[i - ofShow.Count];
            if ((i >= ofShow.Count || credit.IsHeard) && !Has(all, credit))
            {
                all.Add(credit);
            }
        }

        return all;
    }

    /// <summary>The language of an episode's audio.</summary>
    public string LanguageOf(Episode episode) =>
        episode.Language.Length > 0 ? episode.Language : Show(episode.ShowId)?.Language ?? Settings.Language;

    /// <summary>Whether an episode is marked as explicit, by itself or as its show.</summary>
    public bool IsExplicit(Episode episode) => episode.Explicit ?? Show(episode.ShowId)?.Explicit ?? false;

    /// <summary>The people of a country, by id.</summary>
    public IReadOnlyList<Person> PeopleOf(string country) => (peopleByCountry ??= new(People, p => p.Countries))[country];

    /// <summary>The people who work on a topic, by id.</summary>
    public IReadOnlyList<Person> PeopleOn(Topic topic) =>
        (peopleByTopic ??= new(People, p => p.Topics.Select(t => t.Value)))[topic.Id];

    /// <summary>The events of which an episode speaks, earliest first.</summary>
    public IReadOnlyList<Event> EventsOf(Episode episode) =>
        (eventsByEpisode ??= new(Events, e => e.Episodes.Select(x => x.Value)))[episode.FullId];

    /// <summary>The events in a country, earliest first.</summary>
    public IReadOnlyList<Event> EventsIn(string country) => (eventsByCountry ??= new(Events, e => e.Countries))[country];

    /// <summary>The events on a topic, earliest first.</summary>
    public IReadOnlyList<Event> EventsOn(Topic topic) =>
        (eventsByTopic ??= new(Events, e => e.Topics.Select(t => t.Value)))[topic.Id];

    /// <summary>The events that cite a figure, earliest first.</summary>
    public IReadOnlyList<Event> EventsCiting(Figure figure) =>
        (eventsByFigure ??= new(Events, e => e.Figures.Select(f => f.Value)))[figure.Id];

    /// <summary>The topics related to one, by id; a relation that one of two topics names holds for both.</summary>
    public IEnumerable<Topic> RelatedTo(Topic topic) => (relatedTopics ??= Topics
        .SelectMany(t => t.Related.Select(r => Topic(r.Value)).OfType<Topic>()
            .SelectMany(r => new[] { (Of: t, To: r), (Of: r, To: t) }))
        .Distinct().OrderBy(pair => pair.To.Id, StringComparer.Ordinal).ToLookup(pair => pair.Of.Id, pair => pair.To))[topic.Id];

    /// <summary>The courses on a topic, by id.</summary>
    public IReadOnlyList<Course> CoursesOn(Topic topic) => (coursesByTopic ??=
        new(Courses, c => c.Topics.Concat(c.Units.SelectMany(u => u.Topics)).Select(t => t.Value)))[topic.Id];

    /// <summary>The courses that use an episode, by id.</summary>
    public IReadOnlyList<Course> CoursesWith(Episode episode) => (coursesByEpisode ??=
        new(Courses, c => c.Units.SelectMany(u => u.Episodes).Select(e => e.Value)))[episode.FullId];

    /// <summary>The figures of a country, in the order of the page.</summary>
    public IReadOnlyList<Figure> FiguresOf(string country) => (figuresByCountry ??= new(Figures, f => [f.Country]))[country];

    /// <summary>The figures on a topic, in the order of the page.</summary>
    public IReadOnlyList<Figure> FiguresOn(Topic topic) =>
        (figuresByTopic ??= new(Figures, f => f.Topics.Select(t => t.Value)))[topic.Id];

    // Of two records with one id the first counts; the check for unique ids reports the other.
    // A plain dictionary: a frozen one takes ten times as long to make as all look-ups of a preview's page.
    private static Dictionary<string, T> Index<T>(IReadOnlyList<T> records, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
        {
            byId.TryAdd(id(record), record);
        }

        return byId;
    }

    private static bool Has(List<Credit> credits, Credit credit)
    {
        foreach (var other in credits)
        {
            if (other.Role == credit.Role && other.Person.Value == credit.Person.Value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHost(Person person, Show show) =>
        show.People.Any(c => c.IsHeard && c.Person.Value == person.Id);
}
