using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HrdMedia.Cli.Serve;

/// <summary>The server: Kestrel with nothing around it, for this machine alone.</summary>
internal static class PreviewServer
{
    private const int Usual = 8080;
    private const int Tries = 20;

    /// <summary>Starts to answer.</summary>
    /// <param name="port">The port; 0 for any that is free; null for the usual one, or the next that is free.</param>
    /// <param name="answer">Answers a request.</param>
    /// <exception cref="IOException">The port, or each that was tried, is taken.</exception>
    public static WebApplication Start(int? port, RequestDelegate answer)
    {
        for (var tried = port ?? Usual; ; tried++)
        {
            var application = Create(tried, answer);
            try
            {
                application.Start();
                return application;
            }
            catch (IOException) when (port is null && tried < Usual + Tries)
            {
                ((IDisposable)application).Dispose();
            }
        }
    }

    /// <summary>The address to open.</summary>
    public static string Url(WebApplication application)
    {
        var port = new Uri(application.Urls.First()).Port;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://localhost:{port}/");
    }

    private static WebApplication Create(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                // Both 127.0.0.1 and ::1: browsers differ in which of them "localhost" is.
                kestrel.ListenLocalhost(port);
            }
        });
        // Pages that listen for changes must not hold up the end.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var application = builder.Build();
        application.Run(answer);
        return application;
    }
}
