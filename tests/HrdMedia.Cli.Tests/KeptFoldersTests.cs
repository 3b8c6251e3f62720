using System.Text;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>What is kept of a site for the next build is folders, empty, and whatever becomes of them is never seen in the
/// output.</summary>
public sealed class KeptFoldersTests : IDisposable
{
    private const string Page = "humanity/rain/index.html";

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> site = new(StringComparer.Ordinal);

    public KeptFoldersTests()
    {
        foreach (var path in (string[])["index.html", "404.html", "sitemap.xml", "_headers", "about/index.html",
            "humanity/index.html", Page, "humanity/rain/en/index.html", "humanity/snow/index.html"])
        {
            site[path] = path;
        }

        Publish();
    }

    private string Kept => Assert.Single(Directory.GetDirectories(folder["cache/folders"]));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void After_an_edit_the_folders_of_the_site_are_kept_and_no_file()
    {
        Assert.False(Directory.Exists(folder["cache/folders"]), "A first build replaces nothing.");

        Edit();

        Assert.Equal(Folders(folder["output"]), Contents(Kept));
    }

    [Fact]
    public void The_next_edit_makes_no_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "NOT TESTED: which folders were made anew. find tells it on Linux.");
        Edit();
        var kept = Numbers(Kept);

        Edit();

        Assert.Equal(kept, Numbers(folder["output"]));
        RequireAsFresh();
    }

    [Fact]
    public void A_folder_that_the_site_has_no_more_is_neither_in_it_nor_kept()
    {
        Edit();
        site.Remove(Page);
        site.Remove("humanity/rain/en/index.html");

        Publish();

        Assert.DoesNotContain("humanity/rain", Contents(folder["output"]));
        Assert.Equal(["about", "humanity", "humanity/snow"], Contents(Kept));
        RequireAsFresh();
    }

    [Fact]
    public void They_are_kept_where_nothing_has_changed()
    {
        Edit();
        var kept = Contents(Kept);

        Assert.True(Publish().IsNone);

        Assert.Equal(kept, Contents(Kept));
        RequireNoLeftovers();
    }

    [Fact]
    public void Nothing_is_kept_of_a_build_that_is_not_completed()
    {
        Edit();
        using (var publication = Begin("output", folder["cache"]))
        {
            Write(publication, "people/new/index.html", "new");
        }

        Assert.Empty(Contents(folder["cache/folders"]));
        RequireAsFresh();
    }

    [Theory]
    [InlineData("a file")]
    [InlineData("a file with a page's name")]
    [InlineData("a folder that is not in the site")]
    [InlineData("a link to a folder")]
    [InlineData("a link to folders that are empty")]
    [InlineData("a link in a folder's place")]
    [InlineData("a link in the place of all")]
    [InlineData("a link to nowhere in the place of all")]
    [InlineData("a file in the place of all")]
    [InlineData("a folder that others may not read")]
    public void What_somebody_else_has_put_there_does_no_harm(string what)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "NOT TESTED: links and modes of Unix.");
        Edit();
        Directory.CreateDirectory(folder["empty/en"]);
        Directory.CreateDirectory(folder["thesis"]);
        File.WriteAllText(folder["thesis/text"], "ten years of work");
        Plant(what, Kept);

        Edit();

        RequireAsFresh();
        Assert.Equal(["en"], Contents(folder["empty"]));
        Assert.Equal("ten years of work", File.ReadAllText(folder["thesis/text"]));
    }

    [Fact]
    public void A_link_that_somebody_has_put_into_the_site_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "NOT TESTED: links of Unix.");
        Directory.CreateDirectory(folder["thesis"]);
        File.WriteAllText(folder["thesis/text"], "ten years of work");
        Directory.CreateSymbolicLink(folder["output/humanity/thesis"], folder["thesis"]);

        Edit();

        Assert.Equal("ten years of work", File.ReadAllText(folder["thesis/text"]));
        Assert.Equal(Folders(folder["output"]), Contents(Kept));
        RequireAsFresh();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_many_edits_the_output_is_as_if_it_were_made_anew(int seed)
    {
        var random = new Random(seed);
        for (var edit = 0; edit < 40; edit++)
        {
            var path = $"{random.Next(3)}/{random.Next(3)}/{random.Next(3)}/index.html"[(2 * random.Next(3))..];
            if (site.Count < 12 || random.Next(2) == 0)
            {
                site[path] = $"{edit}";
            }
            else
            {
                site.Remove(path);
            }

            Publish();

            RequireAsFresh();
            Assert.Subset(Folders(folder["output"]).ToHashSet(), Contents(Kept).ToHashSet());
        }
    }

    [Fact]
    public void What_a_build_has_left_that_was_killed_is_not_taken()
    {
        Edit();
        Directory.CreateDirectory(folder[".output.work/next/people/old"]);
        File.WriteAllText(folder[".output.work/next/people/old/index.html"], "old");

        Edit();

        Assert.Equal(Folders(folder["output"]), Contents(Kept));
        RequireAsFresh();
    }

    [Fact]
    public void Where_they_cannot_be_kept_the_old_site_is_deleted()
    {
        File.WriteAllText(folder["cache"], "no folder");

        Edit();

        RequireAsFresh();
    }

    [Fact]
    public void On_another_disk_none_are_kept()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "NOT TESTED: a cache on another disk. /dev/shm is one on Linux.");
        var cache = Directory.CreateDirectory($"/dev/shm/{Path.GetFileName(folder.Path)}");
        try
        {
            site[Page] += ".";
            Publish(cache: cache.FullName);

            Assert.Empty(Contents(Path.Combine(cache.FullName, "folders")));
            RequireAsFresh();
        }
        finally
        {
            cache.Delete(recursive: true);
        }
    }

    private static void Write(Publication publication, string path, string text) =>
        publication.Write(new Output(path, "", static _ => { }), Encoding.UTF8.GetBytes(text));

    private void Plant(string what, string kept)
    {
        var rain = Path.Combine(kept, "humanity/rain");
        switch (what)
        {
            case "a file":
                File.WriteAllText(Path.Combine(kept, "about/leaflet.txt"), "planted");
                break;
            case "a file with a page's name":
                File.WriteAllText(Path.Combine(rain, "index.html"), "planted");
                break;
            case "a folder that is not in the site":
                Directory.CreateDirectory(Path.Combine(rain, "deep/down"));
                break;
            case "a link to a folder":
                Directory.CreateSymbolicLink(Path.Combine(rain, "fr"), folder["thesis"]);
                break;
            case "a link to folders that are empty":
                Directory.CreateSymbolicLink(Path.Combine(rain, "fr"), folder["empty"]);
                break;
            case "a link in a folder's place":
                Directory.Delete(rain, recursive: true);
                Directory.CreateSymbolicLink(rain, folder["empty"]);
                break;
            case "a link in the place of all":
                Directory.Delete(kept, recursive: true);
                Directory.CreateSymbolicLink(kept, folder["empty"]);
                break;
            case "a link to nowhere in the place of all":
                Directory.Delete(kept, recursive: true);
                Directory.CreateSymbolicLink(kept, "nowhere");
                break;
            case "a file in the place of all":
                Directory.Delete(kept, recursive: true);
                File.WriteAllText(kept, "planted");
                break;
            default:
                ExternalTools.Run("chmod", "700", rain);
                break;
        }
    }

    private Publication Begin(string output, string cache) => Publication.Begin(folder[output], folder.Path, cache: cache);

    private void Edit()
    {
        site[Page] += ".";
        Publish();
    }

    private PublicationChanges Publish(string output = "output", string? cache = null)
    {
        using var publication = Begin(output, cache ?? folder["cache"]);
        foreach (var (path, text) in site)
        {
            Write(publication, path, text);
        }

        return publication.Complete(new HashSet<string>());
    }

    // Folders, files, modes and bytes.
    private void RequireAsFresh()
    {
        RequireNoLeftovers();
        Publish("fresh", folder["another cache"]);
        Assert.Equal(Contents(folder["fresh"]), Contents(folder["output"]));
        Assert.Empty(FileTree.Difference(FileTree.Hashes(folder["fresh"]), FileTree.Hashes(folder["output"])));
        Assert.All(Folders(folder["output"]), path => Assert.Equal(new DirectoryInfo(folder["fresh"]).UnixFileMode,
            new DirectoryInfo(folder[$"output/{path}"]).UnixFileMode));
        Directory.Delete(folder["fresh"], recursive: true);
    }

    private void RequireNoLeftovers() => Assert.False(Directory.Exists(folder[".output.work"]));

    private static string[] Contents(string folder) => [.. Directory
        .EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    private static string[] Folders(string folder) => [.. Directory
        .EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    private static string[] Numbers(string folder) => [.. ExternalTools.Run("find", folder, "-type", "d", "-printf", "%P %i\\n")
        .Split('\n').Order(StringComparer.Ordinal)];
}
