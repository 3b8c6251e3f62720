using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HrdMedia.Cli.Tests.Online;

/// <summary>A host on this machine that answers as a test tells it to, and remembers what it was asked.</summary>
internal sealed class LocalHost : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Dictionary<string, Action<HttpListenerContext>> answers = new(StringComparer.Ordinal);

    public LocalHost()
    {
        Port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = Task.Run(Serve);
    }

    public int Port { get; }

    /// <summary>Method, path and range of each request, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public string Url(string path) => $"http://127.0.0.1:{Port}{path}";

    /// <summary>Answers a path with statuses, one after another; the last one for ever.</summary>
    public string At(string path, params int[] statuses)
    {
        var at = 0;
        return At(path, context => context.Response.StatusCode = statuses[Math.Min(at++, statuses.Length - 1)]);
    }

    public string At(string path, Action<HttpListenerContext> answer)
    {
        answers[path] = answer;
        return Url(path);
    }

    public string Redirect(string path, int status, string to) => At(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers["Location"] = to;
    });

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var request = context.Request;
            Asked.Enqueue($"{request.HttpMethod} {request.RawUrl} {request.Headers["Range"]}".Trim());
            if (answers.TryGetValue(request.RawUrl!, out var answer))
            {
                answer(context);
            }
            else
            {
                context.Response.StatusCode = 404;
            }

            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
