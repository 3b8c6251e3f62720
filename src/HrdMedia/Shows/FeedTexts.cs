using System.Text;
using HrdMedia.Assets;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Text;

namespace HrdMedia.Shows;

/// <summary>Texts and addresses as a feed says them: absolute, and HTML only where apps expect it.</summary>
/// <param name="site">The site.</param>
internal sealed class FeedTexts(Composition site)
{
    private const int MaxDescriptionBytes = 4000;

    /// <summary>The site.</summary>
    public Composition Site { get; } = site;

    /// <summary>A text in the feed's language.</summary>
    public string Say(LocalText text) => text.In(Site.Language);

    /// <summary>A show's description: the notice, then its notes if they fit the 4,000 bytes that apps take, else its
    /// summary.</summary>
    public string Description(Show show)
    {
        var whole = Paragraph(show.Notice) + Paragraph(show.Summary) + Markdown(show.Notes);
        return Encoding.UTF8.GetByteCount(whole) <= MaxDescriptionBytes ? whole : Paragraph(show.Notice) +
            Paragraph(show.Summary);
    }

    /// <summary>An episode in a few sentences: its summary, then the show's notice.</summary>
    public string Summary(Episode episode, Show show) => Paragraph(episode.Summary) + Paragraph(show.Notice);

    /// <summary>An episode's notes as HTML: the notice, the summary, the notes, the links.</summary>
    public string Notes(Episode episode, Show show) =>
        Paragraph(episode.Summary) + Paragraph(show.Notice) + Markdown(episode.Notes) + Links(episode);

    /// <summary>The address of a show's cover, or null.</summary>
    public string? Cover(Show show) => Address(show.Artwork, Routes.Of(show), "cover");

    /// <summary>The address of an episode's picture, or null.</summary>
    public string? Picture(Episode episode) => Address(episode.Image, Routes.Of(episode), "picture");

    /// <summary>A person's part, or null when the person is unknown.</summary>
    public INode<IEntry>? Person(Credit credit) => Site.Catalog.Person(credit.Person.Value) is not { } person ? null
        : PodcastTags.Person(Say(person.Name), credit.Role, Address(person.Image, Routes.Of(person), "picture"),
            Site.Absolute(Routes.Of(person)));

    /// <summary>A season's name, or null.</summary>
    public string? SeasonName(Show show, int number) =>
        show.Seasons.FirstOrDefault(s => s.Number.Value == number) is { } season ? Say(season.Title) : null;

    private string? Address(Artwork? artwork, string folder, string name) =>
        artwork?.Picture is null ? null : Site.Absolute(PictureFiles.Address(artwork, folder, name));

    private string Markdown(LocalText text) => MarkdownHtml.Render(Say(text), MarkdownFlavour.Feed, 3, Site.Absolute);

    private string Paragraph(LocalText text) => text.IsEmpty ? "" : $"<p>{FeedHtml.Encode(Say(text))}</p>\n";

    private string Links(Episode episode) => episode.Links.Count == 0 ? ""
        : "<ul>\n" + string.Concat(episode.Links
            .Select(l => $"<li><a href=\"{FeedHtml.Encode(l.Url)}\">{FeedHtml.Encode(Say(l.Title))}</a></li>\n")) + "</ul>\n";
}
