using System.Diagnostics;
using System.Net;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>The command <c>serve</c>, run as people run it: a process that shows a folder.</summary>
public sealed class ServedSite : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private ServedSite(Process process, string url)
    {
        (this.process, Url) = (process, url);
        errors = process.StandardError.ReadToEndAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Url) };
    }

    /// <summary>The address that it said, by number: a browser in a test may know no name.</summary>
    public string Url { get; }

    /// <summary>Asks without a browser, and follows no redirection.</summary>
    public HttpClient Client { get; }

    /// <summary>What it writes next to standard output.</summary>
    public string Said() => process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("It has ended.");

    /// <summary>Starts it, on a port that is free.</summary>
    public static ServedSite Start(string folder, params string[] arguments)
    {
        var process = HrdMediaProcess.Start(folder, ["serve", "--port", "0", HrdMediaProcess.Now, .. arguments]);
        var said = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(process.StandardError.ReadToEnd());
        return new ServedSite(process, said.Split(' ')[0].Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    /// <summary>Asks for a path.</summary>
    public Task<HttpResponseMessage> Ask(string path, params (string Name, string Value)[] headers) =>
        Ask(HttpMethod.Get, path, headers);

    /// <summary>Asks for a path by a method.</summary>
    public Task<HttpResponseMessage> Ask(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Version = HttpVersion.Version11 };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Ends it, and gives what it wrote to standard error.</summary>
    public async Task<string> End()
    {
        process.Kill();
        await process.WaitForExitAsync();
        return await errors;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
