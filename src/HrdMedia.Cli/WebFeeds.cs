using HrdMedia.Comparison;
using HrdMedia.Syndication;

namespace HrdMedia.Cli;

/// <summary>Fetches feeds that are published.</summary>
internal sealed class WebFeeds : IDisposable
{
    private readonly WebFiles web = new(FeedXml.MaxBytes);

    /// <summary>The feed at an address, or of a site's address the feeds of all shows that the catalogue has; pages are not
    /// fetched.</summary>
    /// <exception cref="IOException">No feed comes from there.</exception>
    public PublishedSite Read(Uri address, Catalog catalog)
    {
        if (Path.HasExtension(address.AbsolutePath))
        {
            return PublishedSite.OfFeeds(Fetch(address) ?? throw Missing(address));
        }

        var site = new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        // A show without a feed there is a new one.
        var feeds = catalog.Shows.Select(show => Fetch(new Uri(site, Routes.Feed(show)))).OfType<PublishedFeed>().ToArray();
        return feeds.Length > 0 ? PublishedSite.OfFeeds(feeds) : throw Missing(new Uri(site, Routes.Feed(catalog.Shows[0])));
    }

    /// <inheritdoc/>
    public void Dispose() => web.Dispose();

    private static IOException Missing(Uri address) =>
        new($"There is no feed at '{address}'. Write a feed's address, or a site's.");

    private PublishedFeed? Fetch(Uri address) =>
        web.Fetch(address) is { } bytes ? Baseline.Feed(new MemoryStream(bytes), address.AbsoluteUri) : null;
}
