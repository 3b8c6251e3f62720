using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.Numbers;
using HrdMedia.People;
using HrdMedia.Pictures;
using HrdMedia.Shows;
using HrdMedia.Text;
using HrdMedia.Timeline;
using HrdMedia.Topics;

namespace HrdMedia.Layout;

/// <summary>Links and texts as they stand on one page: relative to it, in its language.</summary>
/// <param name="composition">The site.</param>
/// <param name="route">The page's address in the site's own language.</param>
/// <param name="record">What it is about.</param>
public sealed class PageLinks(Composition composition, string route, object record)
{
    /// <summary>The site.</summary>
    public Composition Site { get; } = composition;

    /// <summary>The catalogue.</summary>
    public Catalog Catalog => Site.Catalog;

    /// <summary>The page's address.</summary>
    public string Address { get; } = composition.Address(route);

    /// <summary>The page's address in the site's own language: the same in every language.</summary>
    public string Route { get; } = route;

    /// <summary>What the page is about; the settings for one that only gathers.</summary>
    public object Record { get; } = record;

    /// <summary>The page's language.</summary>
    public string Language => Site.Language;

    /// <summary>What the pages of this language say of themselves.</summary>
    public PageWords Words => Site.Words;

    /// <summary>How the language writes numbers and dates.</summary>
    public Locale Locale => Site.Locale;

    /// <summary>Whether they stand on no page yet: links are places in a <see cref="Stencil"/>.</summary>
    internal bool IsForAllPages { get; init; }

    /// <summary>The languages in which this page exists.</summary>
    public IEnumerable<string> Languages => Route == Routes.NotFound || Routes.IsLetter(Route) || Site.Copy is not null
        ? [Language] : Catalog.Languages.Where(language => Translations.Has(Record, language));

    /// <summary>The way from the page to a file or to a page in the site's own language; from the root for a page that stands at
    /// any address.</summary>
    public string To(string target) => IsForAllPages ? Stencil.Place(target) : Site.Copy is { } copy ? copy.Way(Address, target)
        : Routes.IsForAnyAddress(Route) ? "/" + target : ToFolder(target);

    /// <summary>The way to a folder, for a script that asks for files in it.</summary>
    public string ToFolder(string target) => Routes.Relative(Address, target);

    /// <summary>The way to a page that exists in every language.</summary>
    public string ToPage(string target) => To(Site.Address(target));

    /// <summary>The absolute address of what a link on the page leads to.</summary>
    public string Absolute(string href) => PlainAddress.Join(Site.Absolute(Address), href) ??
        new Uri(new Uri(Site.Absolute(Address)), href).AbsoluteUri;

    /// <summary>A text in the page's language, else in the site's own: for attributes and for machines.</summary>
    public string Say(LocalText text) => text.In(Language);

    /// <summary>The same with its language; a text without letters, like a year, belongs to every language.</summary>
    public Wording Text(LocalText text)
    {
        var said = Say(text);
        return text.IsIn(Language) ? said
            : said.Any(char.IsLetter) ? new Wording(said, text.Language) : Locale.Digits(said);
    }

    /// <summary>Markdown as HTML for this page.</summary>
    public Html Markdown(LocalText text, int firstHeading = 3) =>
        new(MarkdownHtml.Bytes(Catalog.WithoutEnded(Say(text)), MarkdownFlavour.Page, firstHeading, To),
            text.IsIn(Language) ? "" : text.Language);

    /// <summary>A link to a show.</summary>
    public Anchor Link(Show show) => Link(show, show.Title, Routes.Of(show));

    /// <summary>A link to an episode.</summary>
    public Anchor Link(Episode episode) => Link(episode, episode.Title, Routes.Of(episode));

    /// <summary>A link to a person; the note is what they do.</summary>
    public Anchor Link(Person person) =>
        Link(person, Name(person), Routes.Of(person), Text(person.Summary));

    /// <summary>A person's name; one that is written once is the same in every language.</summary>
    public Wording Name(Person person) => Name(person.Name);

    /// <inheritdoc cref="Name(Person)"/>
    public Wording Name(LocalText name) => name.IsTranslated ? Text(name) : Say(name);

    /// <summary>A link to a topic.</summary>
    public Anchor Link(Topic topic) => Link(topic, topic.Title, Routes.Of(topic));

    /// <summary>A link to a course; the note is what it is for.</summary>
    public Anchor Link(Course course) =>
        Link(course, Text(course.Title), Routes.Of(course), Text(course.Summary));

    /// <summary>A link to an event's place on the timeline; the note is its date.</summary>
    public Anchor Link(Event item) => new(Text(item.Title), $"{ToPage(Routes.Timeline)}#{Routes.Anchor(item)}",
        Note: Times.Date(item.Date, Locale).Text);

    /// <summary>A link to a page of text; the note is its summary.</summary>
    public Anchor Link(Pages.Page page) => Link(page, Text(page.Title), Routes.Of(page), Text(page.Summary));

    /// <summary>A link to a country.</summary>
    public Anchor Country(string code) => Link((object?)Catalog.CountryText(code) ?? Catalog.Settings,
        Countries.CountryNames.In(Language, code), Routes.Country(code));

    /// <summary>Links to topics.</summary>
    public IReadOnlyList<Anchor> TopicLinks(IEnumerable<Yaml.Located<string>> topics)
    {
        List<Anchor> links = [];
        foreach (var id in topics)
        {
            if (Catalog.Topic(id.Value) is { } topic)
            {
                links.Add(Link(topic));
            }
        }

        return links;
    }

    /// <summary>Links to other sites.</summary>
    public IReadOnlyList<Anchor> Outside(IEnumerable<Link> links) => [.. links.Select(l => new Anchor(Text(l.Title), l.Url))];

    /// <summary>A link to a licence's text, or null.</summary>
    public Anchor? Licence(Licence? licence) => licence is null ? null : new Anchor(
        new Wording(licence.Name, LanguageOf(licence) is var own && own == Language ? "" : own), licence.Url);

    /// <summary>A picture, or null.</summary>
    public PictureView? Picture(Artwork? artwork, string folder, string name) => artwork?.Picture is not { } picture ? null
        : new PictureView(To(Assets.PictureFiles.Address(artwork, folder, name)), Text(artwork.Alt), picture.Info.Width,
            picture.Info.Height, Text(artwork.Credit))
        {
            ForAll = Site.Pictures is null || picture.Info.IsDrawing ? null : Size(PictureSizes.ForAll(picture), folder, name),
            Webp = Site.Pictures is null ? [] : [.. PictureSizes.Webp(picture).Select(size => Size(size, folder, name))],
        };

    /// <summary>A show's cover, or null.</summary>
    public PictureView? Picture(Show show) => Picture(show.Artwork, Routes.Of(show), "cover");

    /// <summary>An episode's picture, or null.</summary>
    public PictureView? Picture(Episode episode) => Picture(episode.Image, Routes.Of(episode), "picture");

    /// <summary>A person's picture, or null.</summary>
    public PictureView? Picture(Person person) => Picture(person.Image, Routes.Of(person), "picture");

    /// <summary>A figure.</summary>
    public FigureView Figure(Figure figure) => FigureViews.Of(figure, this);

    /// <summary>Figures, in their order.</summary>
    public IReadOnlyList<FigureView> Figures(IEnumerable<Figure> figures) => [.. figures.Select(Figure)];

    /// <summary>An episode in a list.</summary>
    public EpisodeCard Card(Episode episode) => EpisodeViews.Card(episode, this);

    /// <summary>Episodes in a list.</summary>
    public IReadOnlyList<ListedEpisode> Listed(IEnumerable<Episode> episodes) =>
        [.. episodes.Select(episode => new ListedEpisode(episode, this))];

    /// <summary>Episodes in a list, newest first.</summary>
    public IReadOnlyList<ListedEpisode> NewestFirst(IEnumerable<Episode> oldestFirst) => Listed(oldestFirst.Reverse());

    private PictureSize Size(SizeRecipe size, string folder, string name) =>
        new(To(Assets.PictureFiles.Address(size, folder, name)), size.Width, size.Height);

    // The names of the list are English, a name of their own is written in the site's language.
    private string LanguageOf(Licence licence) =>
        HrdMedia.Text.Licence.Known.Contains(licence) ? "en" : Catalog.Settings.Language;

    private Anchor Link(object target, LocalText title, string address) => Link(target, Text(title), address);

    private Anchor Link(object target, Wording title, string address, Wording note = default) => Site.Has(target)
        ? new(title, To(Site.Address(address)), Note: note)
        : new(title, To(address), Note: note, Language: Catalog.Settings.Language);
}
