using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Topics;

namespace HrdMedia.Safety;

/// <summary>
/// Which pages have a way out: those of a marked show and of its episodes, of a marked course, and of each person, country and
/// topic with an episode of a marked show, because whoever follows a link from an episode must not lose it. Pages that gather
/// everything have none: there it would say to each visitor that this site is dangerous to read. Nor has the player on other
/// sites, where it could empty a frame alone and would promise too much.
/// </summary>
public static class QuickExits
{
    /// <summary>Whether any page has one.</summary>
    public static bool HasAny(Catalog catalog) =>
        catalog.Shows.Any(s => s.QuickExit is not null) || catalog.Courses.Any(c => c.QuickExit is not null);

    /// <summary>The folders below which nothing may rest on a device, without language: those of marked shows and courses and
    /// the page about it, and all people, countries and topics where a show is marked, so that no list tells which are in
    /// it.</summary>
    public static IEnumerable<string> Folders(Catalog catalog)
    {
        string[] shows = [.. catalog.Shows.Where(s => s.QuickExit is not null).Select(Routes.Of)];
        return !HasAny(catalog) ? [] : shows.Concat(catalog.Courses.Where(c => c.QuickExit is not null).Select(Routes.Of))
            .Concat(shows.Length == 0 ? [] : [Routes.People, Routes.Countries, Routes.Topics]).Append(Routes.Safety);
    }

    /// <summary>The way out of a page, or null.</summary>
    public static QuickExitView? Of(PageLinks links) => Exit(links) is not { } exit ? null : new QuickExitView(
        exit.Address(links.Language), links.ToPage(Routes.Safety), links.To(links.Site.Assets.Address("exit.js")));

    private static QuickExit? Exit(PageLinks links) => !HasAny(links.Catalog) ? null : links.Record switch
    {
        Show show => show.QuickExit,
        Episode episode => links.Catalog.Show(episode.ShowId)?.QuickExit,
        Course course => course.QuickExit,
        Person person => First(links, e => links.Catalog.CreditsOf(e).Concat(links.Catalog.Show(e.ShowId)!.People)
            .Any(c => c.Person.Value == person.Id)),
        Topic topic => First(links, e => e.Topics.Any(t => t.Value == topic.Id)),
        _ when links.Route == Routes.Safety => links.Catalog.Shows.Select(s => s.QuickExit)
            .Concat(links.Catalog.Courses.Select(c => c.QuickExit)).First(e => e is not null),
        _ when links.Route.StartsWith(Routes.Countries, StringComparison.Ordinal) =>
            First(links, e => e.Countries.Any(code => Routes.Country(code) == links.Route)),
        _ => null,
    };

    private static QuickExit? First(PageLinks links, Func<Episode, bool> isThere) => links.Catalog.Shows
        .Where(show => show.QuickExit is not null && links.Catalog.EpisodesOf(show).Any(isThere))
        .Select(show => show.QuickExit).FirstOrDefault();
}
