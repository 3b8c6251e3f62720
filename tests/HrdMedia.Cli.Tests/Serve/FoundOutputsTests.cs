using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Imaging;
using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>What a preview finds by its path is what a build lists, and nothing else.</summary>
public sealed class FoundOutputsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("real")]
    [InlineData("maximal")]
    public void Finds_each_output_by_its_path(string name)
    {
        var diagnostics = new DiagnosticBag();
        var sources = FolderSourceTree.Read(name == "real" ? Repository.Root : MaximalSite.Root, diagnostics);
        var site = new Site(sources, new SiteOptions(DateTimeOffset.Parse(HrdMediaProcess.Now[6..])), new DefaultTheme(),
            CachedPictureMaker.In(folder["cache"]));
        var listed = site.Engine.Prepare(new EngineContext(sources, diagnostics, workers: 2))!;
        var found = site.Outputs(site.Catalog!);

        Assert.All(listed.All, output => Assert.True(found.TryFind(output.Path, out var one) &&
            (one.Path, one.Source) == (output.Path, output.Source), output.Path));
        Assert.All(listed.All, output => Assert.False(found.TryFind(output.Path + "x", out _), output.Path));
        Assert.Equal(listed.All.Select(o => o.Path), found.All.Select(o => o.Path));
    }
}
