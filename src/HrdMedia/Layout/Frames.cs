using HrdMedia.Offline;
using HrdMedia.Pages;
using HrdMedia.Pictures;
using HrdMedia.Safety;
using HrdMedia.Settings;
using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>Builds what every page has around its own content.</summary>
public static class Frames
{
    private const int DescriptionLength = 160;

    /// <summary>The frame of a page.</summary>
    /// <param name="links">The page.</param>
    /// <param name="title">Its own title; empty on the home page.</param>
    /// <param name="description">What it is, plain.</param>
    /// <param name="way">The pages above it, the home page left out.</param>
    /// <param name="jsonLd">What it says of itself to machines.</param>
    /// <param name="card">What other sites show of it; by default a website's.</param>
    /// <param name="section">The first part of its address, to mark the navigation.</param>
    public static PageFrame Of(
        PageLinks links, Wording title, string description, IReadOnlyList<Anchor> way, JsonLdGraph jsonLd, ShareCard? card = null,
            string? section = null)
    {
        var settings = links.Catalog.Settings;
        var site = links.Say(settings.Title);
        return new PageFrame(
            Language: links.Language,
            Direction: LanguageTag.Direction(links.Language),
            Title: title.Length == 0 ? site : $"{title} – {site}",
            Description: Shorten(description),
            Canonical: Canonical(links),
            SiteTitle: links.Text(settings.Title),
            Notice: links.Text(settings.Notice),
            Publisher: new Anchor(links.Text(settings.Publisher.Name), settings.Publisher.Url),
            Licence: links.Licence(settings.Licence),
            Card: WithImage(links, card ?? new ShareCard("website", title.Length == 0 ? site : title.Text, SiteImage(links))),
            Feeds: Feeds(links),
            StyleSheet: links.To(links.Site.Assets.Address("site.css")),
            Icon: links.To(links.Site.Assets.Address("icon.svg")),
            Home: links.ToPage(Routes.Home),
            Navigation: Navigation(links, section ?? links.Route.Split('/')[0] + "/"),
            Footer: Footer(links),
            Breadcrumbs: Breadcrumbs(links, title, way),
            JsonLd: jsonLd.With(JsonLd.Breadcrumbs(links, way, title.Text)))
        {
            Languages = LanguageLinks.Of(links),
            IsCopy = links.Site.Copy is not null,
            QuickExit = QuickExits.Of(links),
            Keep = Keep(links),
            Script = links.To(links.Site.Assets.Address("player/start.js")),
            PlayerStyle = links.To(links.Site.Assets.Address("player.css")),
        };
    }

    /// <summary>The frame of a page about one thing: the card is an article's or a profile's.</summary>
    public static ShareCard Card(PageLinks links, string type, string title, PictureView? picture) =>
        new(type, title, picture is null ? SiteImage(links) : AbsolutePicture(links, picture));

    /// <summary>The same picture with its absolute address.</summary>
    public static PictureView AbsolutePicture(PageLinks links, PictureView picture) =>
        picture with { Src = links.Absolute(picture.Src) };

    private static string Canonical(PageLinks links) =>
        Routes.IsForAnyAddress(links.Route) || links.Site.Copy is not null ? "" : links.Site.Absolute(links.Address);

    private static ShareCard WithImage(PageLinks links, ShareCard card) =>
        ShareCards.Of(links) is { } image ? card with { Image = image } : card;

    private static PictureView? SiteImage(PageLinks links) => links.Catalog.Shows.Select(links.Picture).OfType<PictureView>()
        .Select(p => AbsolutePicture(links, p)).FirstOrDefault();

    private static Anchor[] Breadcrumbs(PageLinks links, Wording title, IReadOnlyList<Anchor> way) => title.Length == 0 ? []
        : [new Anchor(links.Words.Home, links.ToPage(Routes.Home)), .. way, new Anchor(title, "", IsCurrent: true)];

    private static FeedLink[] Feeds(PageLinks links) => links.Site.Copy is not null ? []
        : [.. links.Site.Feeds.OfferedOn(links.Route, links.Language)
            .Select(f => new FeedLink(f.Title, links.Site.Absolute(f.Rss)))];

    private static string Keep(PageLinks links) => links.Catalog.Settings.Offline.HasWorker && links.Site.Copy is null
        ? links.To(links.Site.Assets.Address(ServiceWorker.Script)) : "";

    private static Anchor[] Footer(PageLinks links)
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

    private static Anchor[] Navigation(PageLinks links, string section)
    {
        var catalog = links.Catalog;
        var words = links.Words;
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

    private static string Shorten(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (plain.Length <= DescriptionLength)
        {
            return plain;
        }

        var cut = plain.LastIndexOf(' ', DescriptionLength - 1);
        var length = cut > 0 ? cut : DescriptionLength - 1;
        return plain[..(char.IsHighSurrogate(plain[length - 1]) ? length - 1 : length)].TrimEnd(',', ';', ':', '.') + "…";
    }
}
