using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;

namespace HrdMedia.Cli.Online;

/// <summary>Asks whether something is at an address, as politely as can be: no body is read, a host that is busy is left alone
/// for a while, and what a refusal of HEAD may hide is asked for with GET.</summary>
internal sealed class WebProbe : IDisposable
{
    private const int Tries = 3;
    private const int MostRedirects = 8;
    private const string Agent = "hrdmedia-check/1.0 (looks whether the links of a podcast catalogue still lead somewhere)";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly TimeSpan pause;

    /// <summary>A probe.</summary>
    /// <param name="pause">How long to wait before the second try; before the third, four times that.</param>
    /// <param name="allowsPrivate">Whether private networks are asked: only where nobody else writes the addresses.</param>
    public WebProbe(TimeSpan pause, bool allowsPrivate)
    {
        this.pause = pause;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            // Behind a proxy only that one is connected to, and it decides who may be reached.
            ConnectCallback = allowsPrivate || HasProxy ? null : PublicHosts.Connect,
        }) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>Asks whether something is there.</summary>
    public WebAnswer Ask(string url, CancellationToken cancellation)
    {
        var uri = new Uri(url);
        var head = Follow(uri, HttpMethod.Head, part: false, cancellation);
        return head.Outcome == WebOutcome.There || head.Status is 0 or 429 ? head
            : Follow(uri, HttpMethod.Get, part: false, cancellation);
    }

    /// <summary>Asks for the first bytes of a recording, as players do.</summary>
    public WebAnswer AskForPart(string url, CancellationToken cancellation)
    {
        var uri = new Uri(url);
        var part = Follow(uri, HttpMethod.Get, part: true, cancellation);
        if (part.Outcome != WebOutcome.There || !part.GivesParts || part.Length is not null)
        {
            return part;
        }

        return part with { Length = Follow(uri, HttpMethod.Head, part: false, cancellation).Length };
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static bool HasProxy =>
        HttpClient.DefaultProxy.GetProxy(new Uri("https://example.org/")) is { } proxy && proxy.Host != "example.org";

    private WebAnswer Follow(Uri uri, HttpMethod method, bool part, CancellationToken cancellation)
    {
        var (at, isMoved) = (uri, true);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var (answer, next) = AskPatiently(at, method, part, cancellation);
            if (next is null)
            {
                return at == uri || !isMoved ? answer : answer with { MovedTo = at };
            }

            // A way that is only partly for good may be another tomorrow.
            isMoved = isMoved && answer.Status is 301 or 308;
            at = next;
        }

        return new WebAnswer(WebOutcome.Silent) { Reason = "it is passed on without end" };
    }

    private (WebAnswer Answer, Uri? Next) AskPatiently(
        Uri uri, HttpMethod method, bool part, CancellationToken cancellation)
    {
        for (var wait = pause; ; wait *= 4)
        {
            var (answer, next, asked) = AskOnce(uri, method, part, cancellation);
            if ((answer.Outcome != WebOutcome.Silent && answer.Status != 429) || wait > pause * Math.Pow(4, Tries - 2))
            {
                return (answer, next);
            }

            var longer = asked is { } seconds && seconds > wait ? seconds : wait;
            cancellation.WaitHandle.WaitOne(longer < LongestPause ? longer : LongestPause);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private (WebAnswer Answer, Uri? Next, TimeSpan? RetryAfter) AskOnce(
        Uri uri, HttpMethod method, bool part, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(method, uri);
            request.Headers.Range = part ? new RangeHeaderValue(0, 0) : null;
            using var answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (Read(answer), NextOf(uri, answer), answer.Headers.RetryAfter?.Delta);
        }
        catch (HttpRequestException e)
        {
            return (OfFailure(e), null, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var reason = $"no answer within {Patience.TotalSeconds} seconds";
            return (new WebAnswer(WebOutcome.Silent) { Reason = reason }, null, null);
        }
    }

    private static Uri? NextOf(Uri uri, HttpResponseMessage answer) =>
        (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location &&
        Uri.TryCreate(uri, location, out var next) && next.Scheme is "http" or "https" ? next : null;

    private static WebAnswer Read(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var range = answer.Content.Headers.ContentRange;
        return new WebAnswer(status switch
        {
            < 400 => WebOutcome.There,
            404 or 410 => WebOutcome.Gone,
            >= 500 and < 600 and not 501 => WebOutcome.Silent,
            _ => WebOutcome.Refused,
        }, status)
        {
            Length = status == 206 ? range?.Length : answer.Content.Headers.ContentLength,
            MediaType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "",
            GivesParts = status == 206,
            Reason = status >= 500 ? $"it answers with {status}" : "",
        };
    }

    private static WebAnswer OfFailure(HttpRequestException e) => e switch
    {
        { InnerException: PrivateHostException } => new WebAnswer(WebOutcome.Private),
        { InnerException: AuthenticationException inner } => new WebAnswer(WebOutcome.Certificate) { Reason = inner.Message },
        _ when e.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound } =>
            new WebAnswer(WebOutcome.Gone) { Reason = "there is no such host" },
        _ => new WebAnswer(WebOutcome.Silent) { Reason = e.InnerException?.Message ?? e.Message },
    };
}
