using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>What outputs are composed from: the catalogue, the theme that draws it, and the files that are passed on.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="theme">Draws pages.</param>
/// <param name="sources">Recordings, pictures and transcripts.</param>
public sealed class Composition(Catalog catalog, ITheme theme, ISourceTree sources)
{
    /// <summary>The catalogue.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>Draws pages.</summary>
    public ITheme Theme { get; } = theme;

    /// <summary>Recordings, pictures and transcripts.</summary>
    public ISourceTree Sources { get; } = sources;

    /// <summary>The language of the pages.</summary>
    public string Language => Catalog.Settings.Language;

    /// <summary>The theme's files, under names that change with their content.</summary>
    public Assets.AssetNames Assets { get; } = new(theme);

    /// <summary>The feeds.</summary>
    public Syndication.SiteFeeds Feeds { get; } = new(catalog);

    /// <summary>An absolute address, for feeds and whatever leaves the site.</summary>
    public string Absolute(string address) => Catalog.Settings.BaseUrl + address;

    /// <summary>A page as output.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="record">What it is about, to name its source.</param>
    /// <param name="draw">Builds the view and draws it, when the page is rendered and not before.</param>
    public Output Page(string address, object record, Action<PageLinks, System.Buffers.IBufferWriter<byte>> draw) =>
        new(Routes.File(address), Catalog.SourceOf(record), target => draw(new PageLinks(this, address), target));
}
