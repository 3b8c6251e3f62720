namespace HrdMedia.Comparison;

/// <summary>What a site has published, or would publish, as far as apps and visitors keep addresses of it.</summary>
/// <param name="Feeds">Its feeds.</param>
/// <param name="Pages">Its pages, or null when only feeds are known.</param>
/// <param name="Redirects">Addresses that lead elsewhere; one that ends in <c>*</c> stands for all that begin so.</param>
public sealed record PublishedSite(
    IReadOnlyList<PublishedFeed> Feeds, IReadOnlyList<PublishedPage>? Pages, IReadOnlyList<string> Redirects)
{
    /// <summary>Feeds without pages.</summary>
    public static PublishedSite OfFeeds(params IReadOnlyList<PublishedFeed> feeds) => new(feeds, null, []);

    /// <summary>Whether an address leads elsewhere.</summary>
    public bool LeadsElsewhere(string address) => Redirects.Any(from => from.EndsWith('*')
        ? address.StartsWith(from[..^1], StringComparison.Ordinal) : from.TrimEnd('/') == address.TrimEnd('/'));
}
