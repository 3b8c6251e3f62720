using HrdMedia.Assets;
using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Offline;
using HrdMedia.People;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using HrdMedia.Search;
using HrdMedia.Shows;
using HrdMedia.Text;
using HrdMedia.Topics;

namespace HrdMedia;

/// <summary>What the outputs of one language are composed from: the catalogue, the theme that draws it, and the files that are
/// passed on.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="theme">Draws pages.</param>
/// <param name="sources">Recordings, pictures and transcripts.</param>
/// <param name="language">BCP 47 tag, one of the catalogue's languages.</param>
/// <param name="pictures">Makes sizes and cards; without it pictures are published as they are, and nothing else.</param>
public sealed class Composition(
    Catalog catalog, ITheme theme, ISourceTree sources, string language, IPictureMaker? pictures = null)
{
    /// <summary>The catalogue.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>Draws pages.</summary>
    public ITheme Theme { get; } = theme;

    /// <summary>Recordings, pictures and transcripts.</summary>
    public ISourceTree Sources { get; } = sources;

    /// <summary>Reads transcripts.</summary>
    public RecentTranscripts Transcripts { get; } = new(sources);

    /// <summary>Makes sizes of pictures and share cards, or null when there are none.</summary>
    public IPictureMaker? Pictures { get; } = pictures;

    /// <summary>The language of the pages.</summary>
    public string Language { get; } = language;

    /// <summary>The copy for a disk that is composed, or null for the site itself.</summary>
    public CopyContents? Copy { get; init; }

    /// <summary>What pages say of themselves.</summary>
    public PageWords Words { get; } = theme.Words(language);

    /// <summary>How the language writes numbers and dates.</summary>
    public Locale Locale => Words.Locale;

    /// <summary>The theme's files, under names that change with their content.</summary>
    public AssetNames Assets => field ??= new(Theme.Assets(Catalog.Settings.Language));

    /// <summary>What the pages are made of.</summary>
    public Fingerprints Fingerprints => field ??= new(this);

    /// <summary>The feeds.</summary>
    public Syndication.SiteFeeds Feeds { get; } = new(catalog);

    /// <summary>How many bytes of <see cref="Cards"/> are kept.</summary>
    internal int RoomForCards { get; init; } = KeptCards.MostBytes / Math.Max(1, catalog.Languages.Count);

    /// <summary>The episodes as lists show them.</summary>
    internal KeptCards Cards => field ??= new(this);

    /// <summary>What is the same around the pages of one folder.</summary>
    internal Recent<PageLinks, FolderFrame> Frames => field ??= new(FolderFrame.Of, FolderFrame.Same);

    /// <summary>Notes as feeds say them.</summary>
    internal Syndication.FeedNotes FeedNotes { get; } = new();

    /// <summary>Everything from A to Z.</summary>
    // What is not a page of its own would only repeat the page that it stands on.
    public IReadOnlyList<Letter> Letters => field ??= Letter.Of(new SearchDocuments(this).All
        .Where(document => !document.Address.Contains('#', StringComparison.Ordinal)));

    /// <summary>An absolute address, for feeds and whatever leaves the site.</summary>
    public string Absolute(string address) => Catalog.Settings.BaseUrl + address;

    /// <summary>Whether something has a page in this language; a copy is of one language and whole.</summary>
    public bool Has(object record) => Copy is not null || Translations.Has(record, Language);

    /// <summary>Where a page stands in this language.</summary>
    /// <param name="route">Its address in the site's own language, from <see cref="Routes"/>.</param>
    public string Address(string route) => In(Language, route);

    /// <summary>Where something's page stands: in this language where it has one, else in the site's own.</summary>
    public string Address(object record, string route) => Has(record) ? Address(route) : route;

    /// <inheritdoc cref="Address(object, string)"/>
    public string Address(Show show) => Address(show, Routes.Of(show));

    /// <inheritdoc cref="Address(object, string)"/>
    public string Address(Episode episode) => Address(episode, Routes.Of(episode));

    /// <inheritdoc cref="Address(object, string)"/>
    public string Address(Person person) => Address(person, Routes.Of(person));

    /// <inheritdoc cref="Address(object, string)"/>
    public string Address(Topic topic) => Address(topic, Routes.Of(topic));

    /// <summary>Where a page stands in one of the site's languages.</summary>
    public string In(string other, string route) =>
        Copy is not null || other == Catalog.Settings.Language ? route : Routes.In(other, route);

    /// <summary>A page as output.</summary>
    /// <param name="route">The page's address in the site's own language.</param>
    /// <param name="record">What it is about, to name its source and to know its languages.</param>
    /// <param name="draw">Builds the view and draws it, when the page is rendered and not before.</param>
    public Output Page(string route, object record, Action<PageLinks, System.Buffers.IBufferWriter<byte>> draw) =>
        new(Routes.File(Address(route)), Catalog.SourceOf(record),
            target => draw(new PageLinks(this, route, record), target));
}
