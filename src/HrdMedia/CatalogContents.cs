using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Timeline;
using HrdMedia.Topics;

namespace HrdMedia;

/// <summary>The records of a catalogue, each kind in its order.</summary>
/// <param name="Shows">See <see cref="Catalog"/>, as of the others.</param>
/// <param name="Index">The episodes, oldest first.</param>
/// <param name="People">By id.</param>
/// <param name="CountryTexts">By code.</param>
/// <param name="Topics">By id.</param>
/// <param name="Courses">By id.</param>
/// <param name="Figures">In the order of the page.</param>
/// <param name="Events">Earliest first.</param>
/// <param name="Pages">By id.</param>
internal sealed record CatalogContents(
    IReadOnlyList<Show> Shows,
    EpisodeIndex Index,
    IReadOnlyList<Person> People,
    IReadOnlyList<Country> CountryTexts,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Course> Courses,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Page> Pages)
{
    /// <summary>The episodes, oldest first.</summary>
    public IReadOnlyList<Episode> Episodes => Index.All;

    /// <summary>The codes of the countries that something is about, not sorted.</summary>
    public IEnumerable<string> CountryCodes => Index.ByCountry.Keys
        .Concat(People.SelectMany(p => p.Countries)).Concat(Events.SelectMany(e => e.Countries))
        .Concat(Figures.Select(f => f.Country));

    /// <summary>The ids of the topics that something names which is no topic itself.</summary>
    public IEnumerable<string> TopicIds => Index.ByTopic.Keys.Concat(Shows.SelectMany(s => s.Topics)
        .Concat(People.SelectMany(p => p.Topics))
        .Concat(Figures.SelectMany(f => f.Topics))
        .Concat(Events.SelectMany(e => e.Topics))
        .Concat(Courses.SelectMany(c => c.Topics.Concat(c.Units.SelectMany(u => u.Topics))))
        .Select(topic => topic.Value));

    /// <summary>The ids of the people whom a show or an episode names.</summary>
    public IEnumerable<string> PersonIds => Shows.SelectMany(s => s.People).Select(credit => credit.Person.Value)
        .Concat(Index.ByPerson.Keys);
}
