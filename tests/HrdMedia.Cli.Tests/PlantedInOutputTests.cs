using System.Text;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>What somebody has put into the output folder is gone after a build that changes nothing else.</summary>
public sealed class PlantedInOutputTests : IDisposable
{
    private static readonly string[] Files = ["index.html", "404.html", "sitemap.xml", "_headers", "humanity/rain/index.html"];

    private readonly TemporaryFolder folder = new();

    public PlantedInOutputTests() => Publish();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a folder")]
    [InlineData("what the Finder leaves")]
    [InlineData("a link in a page's place")]
    [InlineData("a pipe in a page's place")]
    public void Is_gone(string what)
    {
        var page = folder["output/humanity/rain/index.html"];
        switch (what)
        {
            case "a folder":
                Directory.CreateDirectory(folder["output/planted/deep"]);
                break;
            case "what the Finder leaves":
                File.WriteAllText(folder["output/.DS_Store"], "x");
                break;
            case "a link in a page's place":
                File.Move(page, folder["page"]);
                File.CreateSymbolicLink(page, folder["page"]);
                break;
            default:
                Assert.SkipWhen(OperatingSystem.IsWindows(), "NOT TESTED: Windows has no pipes among its files.");
                File.Delete(page);
                ExternalTools.Run("mkfifo", page);
                break;
        }

        Publish();
        Publish();

        Assert.Equal(Files.Append(Routes.Manifest).Append("humanity").Append("humanity/rain").Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(folder["output"], "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder["output"], path)).Order(StringComparer.Ordinal));
        Assert.Null(new FileInfo(page).LinkTarget);
        Assert.Equal("humanity/rain/index.html", File.ReadAllText(page));
    }

    [Fact]
    public void A_link_to_a_folder_that_was_set_aside_gets_it_back()
    {
        Directory.Move(folder["output"], folder["site"]);
        Directory.CreateSymbolicLink(folder["output"], folder["site"]);
        Directory.CreateDirectory(folder[".site.work"]);
        Directory.Move(folder["site"], folder[".site.work/old"]);

        Assert.True(Publish().IsNone);

        Assert.True(File.Exists(folder["site/index.html"]));
        Assert.False(Directory.Exists(folder[".site.work"]));
    }

    [Fact]
    public void The_cache_cannot_stand_in_it()
    {
        var error = Assert.Throws<IOException>(() =>
            Publication.Begin(folder["output"], folder["catalogue"], cache: folder["output/cache"]));

        Assert.Equal($"The cache '{folder["output/cache"]}' would be published with the site in '{folder["output"]}'. " +
            "Name another one with --cache.", error.Message);
    }

    private PublicationChanges Publish()
    {
        using var publication = Publication.Begin(folder["output"], folder["catalogue"], cache: folder["cache"]);
        foreach (var path in Files)
        {
            publication.Write(new Output(path, "", static _ => { }), Encoding.UTF8.GetBytes(path));
        }

        return publication.Complete(new HashSet<string>());
    }
}
