using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>Gives the files of one folder on this machine, to GET and HEAD.</summary>
public sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private FileServer(WebApplication application) => this.application = application;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => application.Urls.Single();

    /// <summary>Starts to serve a folder.</summary>
    public static async Task<FileServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new FileServer(builder.Build());
        server.application.Run(context => Answer(context, folder));
        await server.application.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static Task Answer(HttpContext context, string folder)
    {
        var file = Path.Combine(folder, Path.GetFileName(context.Request.Path.Value!));
        return (File.Exists(file) ? Results.File(file, "application/octet-stream") : Results.NotFound()).ExecuteAsync(context);
    }
}
