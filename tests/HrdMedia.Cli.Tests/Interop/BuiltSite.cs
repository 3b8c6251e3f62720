using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>A site that the command has built, and the catalogue that it was built from, read from its YAML.</summary>
/// <param name="folder">The folder that was built.</param>
/// <param name="catalog">The catalogue.</param>
public sealed class BuiltSite(string folder, Catalog catalog, Composition composition)
{
    /// <summary>The catalogue.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>Says what is no fact of the catalogue alone: the words of content notes.</summary>
    public Composition Composition { get; } = composition;

    /// <summary>The site's address, which ends in a slash.</summary>
    public string Url => Catalog.Settings.BaseUrl;

    /// <summary>Every feed of the site, in the order of its list of feeds.</summary>
    public IReadOnlyList<BuiltFeed> Feeds { get; } = new BuiltFeeds(catalog).All;

    /// <summary>A site that is built once in a test run, by its name.</summary>
    public static BuiltSite Of(string name, RealSite real, MaximalSite maximal) => name switch
    {
        "real" => Of(Repository.Root, real.Output, DateTimeOffset.Parse(HrdMediaProcess.Now[6..])),
        "maximal" => Of(MaximalSite.Root, maximal.Output, DateTimeOffset.Parse(HrdMediaProcess.Now[6..])),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such site."),
    };

    /// <summary>A site built from <c>episodes/</c> in a folder.</summary>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    /// <param name="output">The folder that was built.</param>
    /// <param name="now">The instant that the command was given.</param>
    /// <param name="url">The address that the command was given, or null.</param>
    public static BuiltSite Of(string root, string output, DateTimeOffset now, string? url = null)
    {
        var sources = new MemorySourceTree();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "episodes"), "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/.", StringComparison.Ordinal)))
        {
            sources.Add(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        var diagnostics = new DiagnosticBag();
        var site = new Site(sources, new SiteOptions(now, url), new DefaultTheme());
        site.Engine.Prepare(new EngineContext(sources, diagnostics, workers: 2));
        Assert.Empty(diagnostics.Sorted());
        return new BuiltSite(output, site.Catalog!, new Composition(site.Catalog!, new DefaultTheme(), sources,
            site.Catalog!.Settings.Language));
    }

    /// <summary>A published file's path on disk; fails when the site has none at the address.</summary>
    public string FileAt(string address)
    {
        Assert.StartsWith(Url, address, StringComparison.Ordinal);
        var path = Path.Combine(folder, address[Url.Length..]);
        path = address.EndsWith('/') ? Path.Combine(path, "index.html") : path;
        Assert.True(File.Exists(path), $"Nothing is published at {address}.");
        return path;
    }
}
