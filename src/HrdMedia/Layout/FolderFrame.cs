using HrdMedia.Offline;
using HrdMedia.Pages;
using HrdMedia.Safety;
using HrdMedia.Settings;

namespace HrdMedia.Layout;

/// <summary>
/// What the frames of all pages have in common that stand side by side below one of the site's folders: of a show's episodes, of
/// all people, of all countries. What a frame leads to is the site's folders, and what stands in them; so from each of these
/// pages it is the same way. A <see cref="Composition"/> keeps those of the folders that were written last.
/// </summary>
/// <param name="SiteTitle">The site's name.</param>
/// <param name="Notice">Said on every page; may be empty.</param>
/// <param name="Publisher">Who answers for the site.</param>
/// <param name="Licence">Of the texts, or null.</param>
/// <param name="SiteImage">The first cover of a show, with its absolute address, or null.</param>
/// <param name="StyleSheet">The style sheet.</param>
/// <param name="Icon">The icon, SVG.</param>
/// <param name="Home">The home page.</param>
/// <param name="Navigation">The main navigation.</param>
/// <param name="Footer">Pages listed in the footer.</param>
/// <param name="Keep">The script that keeps visited pages on the device; empty where none are kept.</param>
/// <param name="Script">The script that loads what the page needs.</param>
/// <param name="PlayerStyle">The style sheet of the player.</param>
internal sealed record FolderFrame(
    Wording SiteTitle,
    Wording Notice,
    Anchor Publisher,
    Anchor? Licence,
    PictureView? SiteImage,
    string StyleSheet,
    string Icon,
    string Home,
    IReadOnlyList<Anchor> Navigation,
    IReadOnlyList<Anchor> Footer,
    string Keep,
    string Script,
    string PlayerStyle)
{
    /// <summary>Tells which pages of a language have the same one.</summary>
    public static IEqualityComparer<PageLinks> Same { get; } = EqualityComparer<PageLinks>.Create(IsSame, Depth);

    /// <summary>That of a page.</summary>
    public static FolderFrame Of(PageLinks links)
    {
        var settings = links.Catalog.Settings;
        return new FolderFrame(
            SiteTitle: links.Text(settings.Title),
            Notice: links.Text(settings.Notice),
            Publisher: new Anchor(links.Text(settings.Publisher.Name), settings.Publisher.Url),
            Licence: links.Licence(settings.Licence),
            SiteImage: links.Catalog.Shows.Select(links.Picture).OfType<PictureView>()
                .Select(p => Frames.AbsolutePicture(links, p)).FirstOrDefault(),
            StyleSheet: links.To(links.Site.Assets.Address("site.css")),
            Icon: links.To(links.Site.Assets.Address("icon.svg")),
            Home: links.ToPage(Routes.Home),
            Navigation: Main(links),
            Footer: Further(links),
            Keep: settings.Offline.HasWorker && links.Site.Copy is null
                ? links.To(links.Site.Assets.Address(ServiceWorker.Script)) : "",
            Script: links.To(links.Site.Assets.Address("player/start.js")),
            PlayerStyle: links.To(links.Site.Assets.Address("player.css")));
    }

    private static Anchor[] Further(PageLinks links)
    {
        var pages = links.Catalog.Pages.Where(p => p.Order is not null).OrderBy(p => p.Order)
            .ThenBy(p => p.Id, StringComparer.Ordinal);
        var years = links.Catalog.Years.Count == 0 ? []
            : new[] { new Anchor(links.Words.EpisodesByYear, links.ToPage(Routes.Years), links.Route == Routes.Years) };
        var offline = !links.Catalog.Settings.Offline.HasPage || links.Site.Copy is not null ? []
            : new[] { new Anchor(links.Words.Offline, links.ToPage(Routes.Offline), links.Route == Routes.Offline) };
        var safety = !QuickExits.HasAny(links.Catalog) ? []
            : new[] { new Anchor(links.Words.Safety, links.ToPage(Routes.Safety), links.Route == Routes.Safety) };
        return [.. pages.Select(p => PageLink(p, links)), .. safety, .. years, .. offline];
    }

    private static Anchor PageLink(Page page, PageLinks links) =>
        links.Link(page) with { IsCurrent = links.Route == Routes.Of(page) };

    private static Anchor[] Main(PageLinks links)
    {
        var catalog = links.Catalog;
        var words = links.Words;
        var section = links.Route.Split('/')[0] + "/";
        IEnumerable<(string Text, string Address, bool Exists)> rest =
        [
            (words.Countries, Routes.Countries, catalog.CountryCodes.Count > 0),
            (words.People, Routes.People, catalog.People.Count > 0),
            (words.Topics, Routes.Topics, catalog.Topics.Count > 0),
            (words.Numbers, Routes.Numbers, catalog.Figures.Count > 0),
            (words.Timeline, Routes.Timeline, catalog.Events.Count > 0),
            (words.Courses, Routes.Courses, catalog.Courses.Count > 0),
            (words.Subscribe, Routes.Subscribe, true),
            (words.Search, Routes.Search, catalog.Settings.Has(SitePart.Search)),
        ];
        var shows = catalog.Shows.Take(catalog.Shows.Count == 1 ? 1 : 3)
            .Select(s => links.Link(s) with { IsCurrent = Routes.Of(s) == section })
            .Select(link => catalog.Shows.Count == 1 ? link with { Text = words.Episodes } : link);
        return [.. shows, .. rest.Where(r => r.Exists)
            .Select(r => new Anchor(r.Text, links.ToPage(r.Address), IsCurrent: r.Address == section))];
    }

    // A page that stands no deeper than what frames lead to has ways of its own.
    private static bool IsSame(PageLinks? one, PageLinks? other) => one!.Route == other!.Route ||
        (Depth(one) is > 1 and var depth && depth == Depth(other) && Folder(one).SequenceEqual(Folder(other)));

    private static int Depth(PageLinks links) => links.Route.AsSpan().Count('/');

    private static ReadOnlySpan<char> Folder(PageLinks links) => links.Route.AsSpan(0, links.Route.IndexOf('/'));
}
