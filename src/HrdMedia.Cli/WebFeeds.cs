using System.Net;
using HrdMedia.Comparison;

namespace HrdMedia.Cli;

/// <summary>Fetches feeds that are published. But for <c>check --online</c>, nothing else uses the network.</summary>
internal sealed class WebFeeds : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SocketsHttpHandler handler = new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        MaxAutomaticRedirections = 5,
        UseCookies = false,
    };

    private readonly HttpClient client;

    public WebFeeds() => client = new HttpClient(handler)
    {
        Timeout = Patience,
        // Of what has been unpacked: a small answer must not become a large one.
        MaxResponseContentBufferSize = PublishedFeedReader.MaxBytes,
    };

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
    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private static IOException Missing(Uri address) =>
        new($"There is no feed at '{address}'. Write a feed's address, or a site's.");

    private PublishedFeed? Fetch(Uri address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var answer = client.Send(request);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            {
                return null;
            }

            answer.EnsureSuccessStatusCode();
            using var body = answer.Content.ReadAsStream();
            return Baseline.Feed(body, address.AbsoluteUri);
        }
        catch (HttpRequestException e)
        {
            throw new IOException($"'{address}' cannot be fetched: {e.Message}", e);
        }
        catch (TaskCanceledException e)
        {
            throw new IOException($"'{address}' did not answer within {Patience.TotalSeconds} seconds.", e);
        }
    }
}
