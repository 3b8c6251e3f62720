using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Topics;

namespace HrdMedia.Pictures;

/// <summary>The cards of pages. Each page has one: its own, or that of the pages of its kind.</summary>
public static class ShareCards
{
    /// <summary>The card of a page with its absolute address, or null when none are made.</summary>
    public static PictureView? Of(PageLinks links)
    {
        if (!IsIn(links.Site))
        {
            return null;
        }

        var (route, record) = Subject(links);
        var card = Recipe(links, route, record);
        var said = card.Title.Text == card.Site.Text ? card.Title
            : new Wording($"{card.Title} – {card.Site}", card.Title.Language);
        return new PictureView(links.Site.Absolute(Address(links.Site, route, card)), said, CardRecipe.Width, CardRecipe.Height,
            "");
    }

    /// <summary>The cards of one language.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        OfOthers(site).Concat(site.Catalog.Episodes.SelectMany(episode => Of(episode, site)));

    /// <summary>The card of one episode, where it has its own.</summary>
    public static IEnumerable<Output> Of(Episode episode, Composition site) =>
        site.Catalog.Settings.ShareCards && site.Has(episode) ? Outputs([(Routes.Of(episode), episode)], site) : [];

    /// <summary>The cards of all other pages.</summary>
    public static IEnumerable<Output> OfOthers(Composition site) => Outputs(Subjects(site), site);

    private static IEnumerable<Output> Outputs(IEnumerable<(string Route, object Record)> subjects, Composition site) =>
        !IsIn(site) ? [] : subjects.Select(subject =>
        {
            var links = new PageLinks(site, subject.Route, subject.Record);
            var recipe = Recipe(links, subject.Route, subject.Record);
            return PictureOutput.Of(Address(site, subject.Route, recipe), site.Catalog.SourceOf(subject.Record), recipe, site);
        });

    private static bool IsIn(Composition site) => site.Pictures is not null && site.Catalog.Settings.Has(SitePart.Cards);

    private static string Address(Composition site, string route, CardRecipe card) =>
        Routes.Picture(site.Address(route), "card", card.Hash, ".jpg");

    private static IEnumerable<(string Route, object Record)> Subjects(Composition site)
    {
        var catalog = site.Catalog;
        string[] lists = [Routes.Home, Routes.People, Routes.Countries, Routes.Topics, Routes.Years, Routes.Courses,
            Routes.Numbers, Routes.Timeline, Routes.Subscribe,
            .. catalog.Settings.Has(SitePart.Search) ? [Routes.Search] : (string[])[],
            .. catalog.Settings.Offline.HasPage ? [Routes.Offline] : (string[])[]];
        // A show's card stands for its episodes too, which may be translated where the show is not.
        return lists.Concat(catalog.CountryCodes.Select(Routes.Country)).Select(r => (r, (object)catalog.Settings))
            .Concat(catalog.Shows.Select(s => (Routes.Of(s), (object)s)))
            .Concat(Translated(catalog.People, Routes.Of))
            .Concat(Translated(catalog.Topics, Routes.Of))
            .Concat(Translated(catalog.Courses, Routes.Of))
            .Concat(Translated(catalog.Pages, Routes.Of));

        IEnumerable<(string, object)> Translated<T>(IEnumerable<T> all, Func<T, string> route)
            where T : class => all.Where(site.Has).Select(one => (route(one), (object)one));
    }

    private static (string Route, object Record) Subject(PageLinks links)
    {
        var settings = links.Catalog.Settings;
        return links.Record switch
        {
            Episode episode when !settings.ShareCards => (Routes.Of(ShowOf(episode, links)), ShowOf(episode, links)),
            Episode episode => (Routes.Of(episode), episode),
            Country => (links.Route, settings),
            _ when Routes.IsForAnyAddress(links.Route) => (Routes.Home, settings),
            _ when Routes.IsLetter(links.Route) => (Routes.Search, settings),
            _ when links.Route.StartsWith(Routes.Years, StringComparison.Ordinal) => (Routes.Years, settings),
            var record => (links.Route, record),
        };
    }

    // Not twice on one card.
    private static Wording ShowName(Show show, PageLinks links) =>
        links.Say(show.Title) == links.Say(links.Catalog.Settings.Title) ? links.Words.Episodes : links.Text(show.Title);

    private static Show ShowOf(Episode episode, PageLinks links) => links.Catalog.Show(episode.ShowId)!;

    private static CardRecipe Recipe(PageLinks links, string route, object record)
    {
        var (kind, title) = Words(links, route, record);
        var artwork = record switch
        {
            Episode episode => (episode.Image ?? ShowOf(episode, links).Artwork)?.Picture,
            Show show => show.Artwork?.Picture,
            // No portrait: it would spread a face to places that nobody here can call it back from.
            _ => null,
        };
        return new CardRecipe(links.Site.Theme.CardDesign, links.Language, kind, title, links.Text(links.Catalog.Settings.Title),
            artwork);
    }

    private static (Wording Kind, Wording Title) Words(PageLinks links, string route, object record) => record switch
    {
        Show show => (links.Words.Episodes, links.Text(show.Title)),
        Episode episode => (ShowName(ShowOf(episode, links), links), links.Text(episode.Title)),
        Person person => (links.Words.People, links.Name(person)),
        Topic topic => (links.Words.Topics, links.Text(topic.Title)),
        Course course => (links.Words.Courses, links.Text(course.Title)),
        Page page => ("", links.Text(page.Title)),
        _ => route switch
        {
            Routes.Home => ("", links.Text(links.Catalog.Settings.Title)),
            Routes.People => ("", links.Words.People),
            Routes.Countries => ("", links.Words.Countries),
            Routes.Topics => ("", links.Words.Topics),
            Routes.Years => ("", links.Words.Years),
            Routes.Courses => ("", links.Words.Courses),
            Routes.Numbers => ("", links.Words.Figures),
            Routes.Timeline => ("", links.Words.Timeline),
            Routes.Subscribe => ("", links.Words.Subscribe),
            Routes.Search => ("", links.Words.Search),
            Routes.Offline => ("", links.Words.Offline),
            _ => (links.Words.Countries, CountryNames.In(links.Language, route.Split('/')[^2].ToUpperInvariant())),
        },
    };
}
