using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>Serves a folder on this machine as the host would: <c>_headers</c>, <c>404.html</c>, byte ranges,
/// <c>ETag</c>.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml", [".png"] = "image/png", [".jpg"] = "image/jpeg", [".mp3"] = "audio/mpeg",
        [".opus"] = "audio/ogg", [".m4a"] = "audio/mp4", [".xml"] = "application/xml",
        [".json"] = "application/json", [".vtt"] = "text/vtt; charset=utf-8", [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly string folder;
    private readonly WebApplication application;
    private readonly List<(Regex Path, string Name, string Value)> headers = [];

    private SiteServer(string folder, WebApplication application) => (this.folder, this.application) = (folder, application);

    /// <summary>The site's address, which ends in a slash.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Path and status of each answer, and the part of the file that was asked for.</summary>
    public ConcurrentQueue<(string Path, int Status, string Range)> Answers { get; } = new();

    /// <summary>Starts to serve a folder.</summary>
    public static async Task<SiteServer> Start(string folder)
    {
        // Tests beside this one wait for processes, each on a thread of the pool that the answers need.
        ThreadPool.SetMinThreads(workerThreads: 32, completionPortThreads: 4);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new SiteServer(folder, builder.Build());
        server.ReadHeaders(File.ReadAllLines(Path.Combine(folder, "_headers")));
        server.application.Run(server.Answer);
        await server.application.StartAsync();
        server.Url = server.application.Urls.Single() + "/";
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    // https://docs.netlify.com/manage/routing/headers: a line that begins a path, indented lines of headers; an asterisk is
    // anything, a name after a colon one folder.
    private void ReadHeaders(string[] lines)
    {
        Regex? path = null;
        foreach (var line in lines.Where(l => l.Trim().Length > 0 && l[0] != '#'))
        {
            if (line[0] == '/')
            {
                var pattern = Regex.Escape(line.Trim()).Replace("\\*", ".*", StringComparison.Ordinal);
                path = new Regex("^" + Regex.Replace(pattern, ":[a-z]+", "[^/]+") + "$");
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add((path!, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var file = Path.Combine(folder, path.TrimStart('/'), path.EndsWith('/') ? "index.html" : "");
        file = Path.TrimEndingDirectorySeparator(file);
        var found = File.Exists(file);
        file = found ? file : Path.Combine(folder, "404.html");
        var type = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        foreach (var (_, name, value) in headers.Where(h => h.Path.IsMatch(path)))
        {
            if (name == "Content-Type")
            {
                type = value;
            }
            else
            {
                context.Response.Headers.Append(name, value);
            }
        }

        context.Response.StatusCode = found ? 200 : 404;
        if (found)
        {
            await Results.File(file, type, enableRangeProcessing: true, entityTag: await Tag(file)).ExecuteAsync(context);
        }
        else
        {
            context.Response.ContentType = type;
            await context.Response.SendFileAsync(file);
        }

        Answers.Enqueue((path, context.Response.StatusCode, context.Request.Headers.Range.ToString()));
    }

    // Of the bytes, as hosts make it: a rebuild that changes nothing changes no tag.
    private static async Task<EntityTagHeaderValue> Tag(string file)
    {
        await using var stream = File.OpenRead(file);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(await SHA256.HashDataAsync(stream))}\"");
    }
}
