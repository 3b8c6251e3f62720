using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.Numbers;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Text;
using HrdMedia.Timeline;
using HrdMedia.Topics;

namespace HrdMedia.Layout;

/// <summary>Links and texts as they stand on one page: relative to it, in its language.</summary>
/// <param name="composition">The site.</param>
/// <param name="address">The page's address.</param>
public sealed class PageLinks(Composition composition, string address)
{
    /// <summary>The site.</summary>
    public Composition Site { get; } = composition;

    /// <summary>The catalogue.</summary>
    public Catalog Catalog => Site.Catalog;

    /// <summary>The page's address.</summary>
    public string Address { get; } = address;

    /// <summary>The page's language.</summary>
    public string Language => Site.Language;

    /// <summary>The way from the page to another address; from the root for a page that stands at any address.</summary>
    public string To(string target) => Address == Routes.NotFound ? "/" + target : Routes.Relative(Address, target);

    /// <summary>A text in the page's language.</summary>
    public string Say(LocalText text) => text.In(Language);

    /// <summary>Markdown as HTML for this page.</summary>
    public Html Markdown(LocalText text, int firstHeading = 3) =>
        new(MarkdownHtml.Render(Say(text), MarkdownFlavour.Page, firstHeading, To));

    /// <summary>A link to a show.</summary>
    public Anchor Link(Show show) => new(Say(show.Title), To(Routes.Of(show)));

    /// <summary>A link to an episode.</summary>
    public Anchor Link(Episode episode) => new(Say(episode.Title), To(Routes.Of(episode)));

    /// <summary>A link to a person; the note is what they do.</summary>
    public Anchor Link(Person person) => new(Say(person.Name), To(Routes.Of(person)), Note: Say(person.Summary));

    /// <summary>A link to a topic.</summary>
    public Anchor Link(Topic topic) => new(Say(topic.Title), To(Routes.Of(topic)));

    /// <summary>A link to a course; the note is what it is for.</summary>
    public Anchor Link(Course course) => new(Say(course.Title), To(Routes.Of(course)), Note: Say(course.Summary));

    /// <summary>A link to an event's place on the timeline; the note is its date.</summary>
    public Anchor Link(Event item) => new(Say(item.Title), $"{To(Routes.Timeline)}#{item.Id}", Note: Times.Date(item.Date).Text);

    /// <summary>A link to a country.</summary>
    public Anchor Country(string code) => new(Countries.CountryNames.In(Language, code), To(Routes.Country(code)));

    /// <summary>Links to topics.</summary>
    public IReadOnlyList<Anchor> TopicLinks(IEnumerable<Yaml.Located<string>> topics) =>
        [.. topics.Select(t => Catalog.Topic(t.Value)).OfType<Topic>().Select(Link)];

    /// <summary>Links to other sites.</summary>
    public IReadOnlyList<Anchor> Outside(IEnumerable<Link> links) => [.. links.Select(l => new Anchor(Say(l.Title), l.Url))];

    /// <summary>A link to a licence's text, or null.</summary>
    public static Anchor? Licence(Licence? licence) => licence is null ? null : new Anchor(licence.Name, licence.Url);

    /// <summary>A picture, or null.</summary>
    public PictureView? Picture(Artwork? artwork, string folder, string name) => artwork?.Picture is not { } picture ? null
        : new PictureView(To(Assets.PictureFiles.Address(artwork, folder, name)), Say(artwork.Alt), picture.Info.Width,
            picture.Info.Height, Say(artwork.Credit));

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

    /// <summary>Episodes in a list, newest first.</summary>
    public IReadOnlyList<EpisodeCard> NewestFirst(IEnumerable<Episode> oldestFirst) => [.. oldestFirst.Reverse().Select(Card)];
}
