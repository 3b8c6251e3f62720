using System.Globalization;
using HrdMedia.Cli.Tests.Browser;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>A copy of the real catalogue, built for the address where it is served on this machine, that can grow.</summary>
public sealed class ServedShow : IAsyncLifetime
{
    private const string Show = "episodes/humanity";

    private readonly TemporaryFolder folder = new();

    /// <summary>The server, which writes down what it was asked.</summary>
    public SiteServer Server { get; private set; } = null!;

    /// <summary>The feed's address.</summary>
    public string Feed => Server.Url + "humanity/feed.xml";

    /// <summary>The name of each published recording, and the SHA-256 of its bytes.</summary>
    public IReadOnlyDictionary<string, string> Recordings => Hashes(Path.Combine(folder["site"], "humanity"));

    /// <summary>Builds it and begins to serve it.</summary>
    public static async Task<ServedShow> Start()
    {
        var show = new ServedShow();
        await show.InitializeAsync();
        return show;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Catalogues.CopyRealInOneLanguage(folder.Path);
        // The port is known when the server stands, and the server wants a site: so it is built twice.
        Build("http://127.0.0.1/");
        Server = await SiteServer.Start(folder["site"]);
        Build(Server.Url);
    }

    /// <summary>Adds an episode and builds again.</summary>
    /// <param name="number">Its number.</param>
    public void Add(int number)
    {
        var id = $"{number:000}-added";
        File.Copy(folder[$"{Show}/002-chile.mp3"], folder[$"{Show}/{id}.mp3"]);
        File.WriteAllText(folder[$"{Show}/{id}.yaml"], $"""
            title: Added later
            guid: {Guid.NewGuid()}
            published: {new DateTime(2024, 1, number, 9, 0, 0).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}
            season: 1
            number: {number}
            summary: An episode that was not there when somebody subscribed.
            audio: {id}.mp3

            """);
        Build(Server.Url);
    }

    /// <summary>The names of the files with an ending that were asked for since <see cref="Forget"/>, with the
    /// status.</summary>
    public string[] Asked(string ending) =>
        [.. Server.Answers.Where(a => a.Path.EndsWith(ending, StringComparison.Ordinal))
            .Select(a => $"{Path.GetFileName(a.Path)} {a.Status}").Order(StringComparer.Ordinal)];

    /// <summary>Forgets what was asked so far.</summary>
    public void Forget() => Server.Answers.Clear();

    /// <summary>The name of each recording under a folder, and the SHA-256 of its bytes.</summary>
    public static IReadOnlyDictionary<string, string> Hashes(string folder) => FileTree.Hashes(folder)
        .Where(f => f.Key.EndsWith(".mp3", StringComparison.Ordinal)).ToDictionary(f => Path.GetFileName(f.Key), f => f.Value);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        folder.Dispose();
    }

    private void Build(string url) => HrdMediaProcess.RunWell(
        folder.Path, "--root", folder.Path, "--output", folder["site"], "--base-url", url, HrdMediaProcess.Now);
}
