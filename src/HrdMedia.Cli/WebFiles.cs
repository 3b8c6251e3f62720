using System.Net;

namespace HrdMedia.Cli;

/// <summary>Fetches what is published at an address. Nothing else of the program uses the network.</summary>
internal sealed class WebFiles : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SocketsHttpHandler handler = new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        MaxAutomaticRedirections = 5,
        UseCookies = false,
    };

    private readonly HttpClient client;

    /// <summary>Begins.</summary>
    /// <param name="maxBytes">The most that is taken of one answer, unpacked: a small one must not become a large one.</param>
    public WebFiles(int maxBytes) => client = new HttpClient(handler)
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = maxBytes,
    };

    /// <summary>The file at an address, or null when there is none.</summary>
    /// <exception cref="IOException">Nothing comes from there.</exception>
    public byte[]? Fetch(Uri address)
    {
        using var answer = Ask(HttpMethod.Get, address);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }

        using var body = answer.Content.ReadAsStream();
        using var bytes = new MemoryStream();
        body.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The size that an address announces; 0 when it announces none.</summary>
    /// <exception cref="IOException">Nothing comes from there.</exception>
    public long Length(Uri address)
    {
        using var answer = Ask(HttpMethod.Head, address);
        return answer.IsSuccessStatusCode ? answer.Content.Headers.ContentLength ?? 0 : 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private HttpResponseMessage Ask(HttpMethod method, Uri address)
    {
        try
        {
            using var request = new HttpRequestMessage(method, address);
            var answer = client.Send(request);
            return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? answer
                : answer.EnsureSuccessStatusCode();
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
