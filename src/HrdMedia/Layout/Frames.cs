using HrdMedia.Pictures;
using HrdMedia.Safety;
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
    public static PageFrame Of(
        PageLinks links, Wording title, string description, IReadOnlyList<Anchor> way, JsonLdGraph jsonLd, ShareCard? card = null)
    {
        var around = links.Site.Frames.Of(links);
        var site = links.Say(links.Catalog.Settings.Title);
        return new PageFrame(
            Language: links.Language,
            Direction: LanguageTag.Direction(links.Language),
            Title: title.Length == 0 ? site : title.Text + " – " + site,
            Description: Shorten(description),
            Canonical: Canonical(links),
            SiteTitle: around.SiteTitle,
            Notice: around.Notice,
            Publisher: around.Publisher,
            Licence: around.Licence,
            Card: WithImage(links, card ?? new ShareCard("website", title.Length == 0 ? site : title.Text, around.SiteImage)),
            Feeds: Feeds(links),
            StyleSheet: around.StyleSheet,
            Icon: around.Icon,
            Home: around.Home,
            Navigation: around.Navigation,
            Footer: around.Footer,
            Breadcrumbs: Breadcrumbs(around.Home, links, title, way),
            JsonLd: jsonLd.With(JsonLd.Breadcrumbs(links, way, title.Text)))
        {
            Languages = LanguageLinks.Of(links),
            IsCopy = links.Site.Copy is not null,
            QuickExit = QuickExits.Of(links),
            Keep = around.Keep,
            Script = around.Script,
            PlayerStyle = around.PlayerStyle,
        };
    }

    /// <summary>The frame of a page about one thing: the card is an article's or a profile's.</summary>
    public static ShareCard Card(PageLinks links, string type, string title, PictureView? picture) =>
        new(type, title, picture is null ? links.Site.Frames.Of(links).SiteImage : AbsolutePicture(links, picture));

    /// <summary>The same picture with its absolute address.</summary>
    public static PictureView AbsolutePicture(PageLinks links, PictureView picture) =>
        picture with { Src = links.Absolute(picture.Src) };

    private static string Canonical(PageLinks links) =>
        Routes.IsForAnyAddress(links.Route) || links.Site.Copy is not null ? "" : links.Site.Absolute(links.Address);

    private static ShareCard WithImage(PageLinks links, ShareCard card) =>
        ShareCards.Of(links) is { } image ? card with { Image = image } : card;

    private static Anchor[] Breadcrumbs(string home, PageLinks links, Wording title, IReadOnlyList<Anchor> way) =>
        title.Length == 0 ? [] : [new Anchor(links.Words.Home, home), .. way, new Anchor(title, "", IsCurrent: true)];

    private static FeedLink[] Feeds(PageLinks links) => links.Site.Copy is not null ? []
        : [.. links.Site.Feeds.OfferedOn(links.Route, links.Language)
            .Select(f => new FeedLink(f.Title, links.Site.Absolute(f.Rss)))];

    private static string Shorten(string text)
    {
        var plain = IsInLine(text) ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (plain.Length <= DescriptionLength)
        {
            return plain;
        }

        var cut = plain.LastIndexOf(' ', DescriptionLength - 1);
        var length = cut > 0 ? cut : DescriptionLength - 1;
        return plain[..(char.IsHighSurrogate(plain[length - 1]) ? length - 1 : length)].TrimEnd(',', ';', ':', '.') + "…";
    }

    // Whether nothing but single spaces stands between its words, as nearly always.
    private static bool IsInLine(string text)
    {
        var isBetween = true;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (isSpace && (isBetween || letter != ' '))
            {
                return false;
            }

            isBetween = isSpace;
        }

        return !isBetween;
    }
}
