using System.Text;
using HrdMedia.Assets;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Text;

namespace HrdMedia.Syndication;

/// <summary>Texts and addresses as a feed says them: in its language, absolute, and HTML only where apps expect it.</summary>
/// <param name="site">The site.</param>
/// <param name="language">The feed's language.</param>
internal sealed class FeedTexts(Composition site, string language)
{
    /// <summary>The purpose of a cover (podcast namespace, <c>podcast:image</c>).</summary>
    public const string ArtworkPurpose = "artwork";

    private const int MaxDescriptionBytes = 4000;

    /// <summary>The site.</summary>
    public Composition Site { get; } = site;

    /// <summary>The feed's language.</summary>
    public string Language { get; } = language;

    /// <summary>Whether its links lead to pages in its language, where there are such.</summary>
    public bool LeadsToTranslations { get; init; }

    /// <summary>The texts of a feed.</summary>
    public static FeedTexts Of(Feed feed, Composition site) =>
        new(site, feed.Language) { LeadsToTranslations = feed.Kind == FeedKind.Translation };

    /// <summary>The absolute address of an episode's page.</summary>
    public string Page(Episode episode) => Site.Absolute(LeadsToTranslations && Translations.Has(episode, Language)
        ? Site.In(Language, Routes.Of(episode)) : Routes.Of(episode));

    /// <summary>What a feed holds; a translated one says in which language people are heard, so that nobody expects
    /// another.</summary>
    public string Summary(Feed feed) => feed.Kind != FeedKind.Translation ? feed.Summary
        : $"{feed.Summary} {Spoken(feed, Site.Theme.Words(Language))}";

    /// <summary>In which language a translated feed is written, and in which it is spoken.</summary>
    public static string Spoken(Feed feed, PageWords words) => words.FeedLanguages.With(
        LanguageNames.In(words.Language, feed.Language), string.Join(", ", feed.Shows.Select(show =>
            LanguageNames.In(words.Language, show.Language)).Distinct()));

    /// <summary>A text in the feed's language.</summary>
    public string Say(LocalText text) => text.In(Language);

    /// <summary>The text, or null for an empty one.</summary>
    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A text of at most so many characters: cut at a word, with an ellipsis.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', most - 2);
        var length = cut > 0 ? cut : most - 1;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }

    /// <summary>A feed's description: of a show its notice, summary and notes if they fit the 4,000 bytes that apps take, else
    /// without the notes.</summary>
    public string Description(Feed feed)
    {
        var brief = Paragraph(Say(feed.IsWholeShow ? feed.Show!.Notice : Site.Catalog.Settings.Notice)) +
            Paragraph(Summary(feed));
        // Of a translated show, notes that are not translated would say again what the summary says, in other words.
        var whole = !feed.IsWholeShow || (LeadsToTranslations && !feed.Show!.Notes.IsIn(Language)) ? brief
            : brief + Markdown(feed.Show!.Notes);
        return IfItFits(whole, IfItFits(brief, "")) is { Length: > 0 } fitting ? fitting : Paragraph(feed.Title);
    }

    /// <summary>An episode's notes if they fit the 4,000 bytes that apps take, else <see cref="ShortDescription"/>; of one that
    /// says least, the summary and the notice alone.</summary>
    public string Description(Episode episode, Show show, ItemDetail detail) => detail switch
    {
        ItemDetail.Whole when Notes(episode) is var notes && Fits(notes) => notes,
        ItemDetail.Whole => ShortDescription(episode, show),
        ItemDetail.Brief => ShortDescription(episode, show),
        _ => Brief(episode, show),
    };

    /// <summary>An episode in a few sentences: what to know before hearing it, its summary, then the show's notice, and the way
    /// to the rest.</summary>
    public string ShortDescription(Episode episode, Show show)
    {
        var brief = Brief(episode, show);
        var page = HtmlText.Escape(Page(episode));
        return IfItFits($"{brief}<p><a href=\"{page}\">{page}</a></p>\n", brief);
    }

    /// <summary>An episode's notes as HTML: what to know before, the summary, the notice, the notes, the links.</summary>
    public string Notes(Episode episode) => Site.FeedNotes.Of(episode, Language, WriteNotes);

    /// <summary>The address of a feed's cover, of several shows the first one's, or null.</summary>
    public string? Cover(Feed feed) => Address(feed.Shows[0].Artwork, Routes.Of(feed.Shows[0]), "cover");

    /// <summary>Who makes a feed: its show's author, of several shows the site's publisher.</summary>
    public string Author(Feed feed) =>
        feed.Show is { } show ? Say(show.Author) : Shorten(Say(Site.Catalog.Settings.Publisher.Name), RssTags.MaxText);

    /// <summary>The address of an episode's picture, or null.</summary>
    public string? Picture(Episode episode) => Address(episode.Image, Routes.Of(episode), "picture");

    /// <summary>A person's part, or null when the person is unknown.</summary>
    public INode<IEntry>? Person(Credit credit) => Site.Catalog.Person(credit.Person.Value) is not { } person ? null
        : PodcastTags.Person(Say(person.Name), credit.Role, Address(person.Image, Routes.Of(person), "picture"),
            Site.Absolute(Routes.Of(person)));

    /// <summary>A season's name, or null.</summary>
    public string? SeasonName(Episode episode, int number) => Site.Catalog.Show(episode.ShowId)!.Seasons
        .FirstOrDefault(s => s.Number.Value == number) is { } season ? Say(season.Title) : null;

    /// <summary>A measured picture with what it is for, or null before it was measured.</summary>
    public INode<IEntry>? Image(Artwork artwork, string folder, string name, string purpose) =>
        artwork.Picture is not { Info: var info } ? null : PodcastTags.Image(Address(artwork, folder, name)!, Say(artwork.Alt),
            Ratio(info.Width, info.Height), info.Width, info.Height, info.MediaType, purpose);

    /// <summary>What shows and episodes alike say to apps alone.</summary>
    public INode<IEntry> Entry(EntryFields fields, string folder) => Nodes.All(
        Nodes.Each(fields.Images, i => Image(i.Artwork, folder, PictureFiles.Extra, string.Join(' ', i.Purposes))),
        Nodes.Each(fields.Funding, link => PodcastTags.Funding(link.Url, Say(link.Title))),
        Nodes.Each(fields.Texts, text => PodcastTags.Txt(text.Text, OrNull(text.Purpose))),
        fields.Comments.AreUnwanted ? PodcastTags.SocialInteractDisabled() : null,
        Nodes.Each(fields.Comments.Discussions.Index(), d => PodcastTags.SocialInteract(d.Item.Protocol, d.Item.Url,
            OrNull(d.Item.Account), OrNull(d.Item.AccountUrl), d.Index + 1)));

    private string WriteNotes(Episode episode) =>
        Brief(episode, Site.Catalog.Show(episode.ShowId)!) + Markdown(episode.Notes) + Links(episode);

    // What to know before hearing it comes first, and is the last that is left out.
    private string Brief(Episode episode, Show show)
    {
        var (words, summary, notice) = (Site.Theme.Words(Language), Paragraph(Say(episode.Summary)), Paragraph(Say(show.Notice)));
        var whole = Paragraph(ContentNoteViews.Sentence(episode, words)) + summary + notice;
        if (Fits(whole))
        {
            return whole;
        }

        var kinds = Paragraph(ContentNoteViews.Brief(episode, words)) + summary;
        return IfItFits(kinds + notice, IfItFits(kinds, summary));
    }

    private static string IfItFits(string whole, string brief) => Fits(whole) ? whole : brief;

    // A character takes three bytes at most.
    private static bool Fits(string text) =>
        text.Length <= MaxDescriptionBytes / 3 || Encoding.UTF8.GetByteCount(text) <= MaxDescriptionBytes;

    private static (int, int) Ratio(int width, int height)
    {
        var divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(width, height);
        return (width / divisor, height / divisor);
    }

    private string? Address(Artwork? artwork, string folder, string name) =>
        artwork is { Url.Length: > 0 } ? artwork.Url
            // Apps show no drawings.
            : artwork?.Picture is null or { Info.IsDrawing: true } ? null : Site.Absolute(PictureFiles.Address(artwork, folder,
                name));

    private string Markdown(LocalText text) =>
        MarkdownHtml.Render(Site.Catalog.WithoutEnded(Say(text)), MarkdownFlavour.Feed, 3, Site.Absolute);

    private static string Paragraph(string text) => text.Length == 0 ? "" : $"<p>{HtmlText.Escape(text)}</p>\n";

    private string Links(Episode episode) => episode.Links.Count == 0 ? ""
        : "<ul>\n" + string.Concat(episode.Links
            .Select(l => $"<li><a href=\"{HtmlText.Escape(l.Url)}\">{HtmlText.Escape(Say(l.Title))}</a></li>\n")) + "</ul>\n";
}
