using HrdMedia.Consents;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Withdrawal;

namespace HrdMedia;

/// <summary>
/// Decides what of a catalogue is there. The one place that leaves anything out: what is not there, for whichever reason, leaves
/// no byte in any output. What is there never depends on what is not: a person, a topic or the words about a country are there
/// when something that is there names them, so that none of them can tell of an episode to come, by appearing or by vanishing.
/// </summary>
/// <param name="until">What is published later is absent.</param>
/// <param name="tombstones">What was taken back; a file that is left of it is an error, and absent all the same.</param>
/// <param name="ended">What nobody agrees to any more.</param>
/// <param name="before">The episodes that were there before, of which look-ups are kept, or null.</param>
internal sealed class Presence(
    DateTimeOffset until, IReadOnlyList<Tombstone> tombstones, EndedConsents ended, EpisodeIndex? before = null)
{
    /// <summary>Whether an episode is there.</summary>
    public bool Has(Episode episode) => episode.Published.Value <= until && !IsWithdrawn(() => Routes.Of(episode)) &&
        !ended.Has(episode);

    /// <summary>Whether a person may be shown; whether there is a page depends also on who names them.</summary>
    public bool Has(Person person) => !IsWithdrawn(() => Routes.Of(person)) && !ended.Has(person);

    /// <summary>Whether a course is there.</summary>
    public bool Has(Course course) => IsDue(course.Published);

    /// <summary>Whether a course's unit is there.</summary>
    public bool Has(CourseUnit unit) => IsDue(unit.Published);

    /// <summary>Whether a figure may be shown; a computed one is there when all its parts are.</summary>
    public bool Has(Figure figure) => IsDue(figure.Published);

    /// <summary>Whether an event is there.</summary>
    public bool Has(Event item) => IsDue(item.Published);

    /// <summary>Whether a page is there.</summary>
    public bool Has(Page page) => IsDue(page.Published);

    /// <summary>What is there of all.</summary>
    public CatalogContents Of(CatalogContents all)
    {
        var figures = all.Figures.Where(f => Has(f) && !f.IsDerived).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var there = all with
        {
            Index = Some(all.Index),
            Courses = [.. Some(all.Courses, Has).Select(WithItsUnits)],
            Figures = Some(all.Figures, f => Has(f) && f.Parts.All(part => figures.Contains(part.Value))),
            Events = Some(all.Events, Has),
            Pages = Some(all.Pages, Has),
        };
        var people = there.PersonIds.ToHashSet(StringComparer.Ordinal);
        there = there with { People = Some(all.People, p => people.Contains(p.Id) && Has(p)) };
        var (topics, codes) = (Topics(there), there.CountryCodes.ToHashSet(StringComparer.Ordinal));
        return there with
        {
            Topics = Some(all.Topics, t => topics.Contains(t.Id)),
            CountryTexts = Some(all.CountryTexts, c => codes.Contains(c.Code)),
        };
    }

    // An address is made only where something was taken back.
    private bool IsWithdrawn(Func<string> address) =>
        tombstones.Count > 0 && address() is var at && tombstones.Any(t => t.Covers(at));

    private bool IsDue(DateTimeOffset? published) => !(published > until);

    private Course WithItsUnits(Course course) =>
        course.Units.All(Has) ? course : course with { Units = Some(course.Units, Has) };

    // Where nothing can leave one out, ten thousand are not asked.
    private EpisodeIndex Some(EpisodeIndex all) => until == DateTimeOffset.MaxValue && tombstones.Count == 0 && !ended.HasEpisodes
        ? all : (before ?? all).With([.. all.All.Where(Has)]);

    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, Func<T, bool> has) => [.. all.Where(has)];

    // A topic that is there takes with it those to which it says that it is related.
    private static HashSet<string> Topics(CatalogContents there)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(there.TopicIds);
        var related = there.Topics.DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Related, StringComparer.Ordinal);
        while (next.TryDequeue(out var id))
        {
            if (found.Add(id) && related.TryGetValue(id, out var others))
            {
                foreach (var other in others)
                {
                    next.Enqueue(other.Value);
                }
            }
        }

        return found;
    }
}
