using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed class BuildTests(RealSite real) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_command_it_builds_into_output_where_it_stands()
    {
        Catalogues.CopyReal(folder.Path);

        var result = HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);

        Assert.True(File.Exists(folder["output/index.html"]));
        Assert.True(File.Exists(folder["output/humanity/feed.xml"]));
        Assert.Matches(@"^6 episodes, \d+ pages, 29 feeds\noutput: \d+ files: \d+ new, 0 changed, 0 removed, \d+\.\d s\n$",
            result.Output);
        Assert.Equal("", result.Error);
        Assert.Equal([".cache", "episodes", "output"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_command_build_does_the_same()
    {
        Catalogues.CopyReal(folder["catalogue"]);

        HrdMediaProcess.RunWell(folder.Path, "build", "--root", "catalogue", "--output", "public/", HrdMediaProcess.Now);

        Assert.Empty(FileTree.Difference(FileTree.Hashes(real.Output), FileTree.Hashes(folder["catalogue/public"])));
        Assert.Equal([".cache", "episodes", "public"],
            Directory.EnumerateFileSystemEntries(folder["catalogue"]).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("--root", "catalogue", "--output", "../site", "build")]
    [InlineData("--root", "catalogue", "build", "--output", "../site")]
    [InlineData("--output", "../site", "build", "--root", "catalogue")]
    [InlineData("build", "--root=catalogue/", "--output=../site/")]
    public void An_option_counts_before_the_command_and_after_it(params string[] arguments)
    {
        Catalogues.WriteSynthetic(folder["catalogue"], 2, "word");

        HrdMediaProcess.RunWell(folder.Path, arguments);

        Assert.True(File.Exists(folder["site/humanity/002-episode/index.html"]));
        Assert.Equal(["catalogue", "site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_base_url_stands_where_addresses_must_be_whole()
    {
        Catalogues.WriteSynthetic(folder.Path, 2, "word");

        HrdMediaProcess.RunWell(folder.Path, "--base-url", "https://preview.example.org/deep");

        Assert.Contains("<link>https://preview.example.org/deep/humanity/</link>",
            File.ReadAllText(folder["output/humanity/feed.xml"]), StringComparison.Ordinal);
        Assert.Contains("<loc>https://preview.example.org/deep/</loc>", File.ReadAllText(folder["output/sitemap.xml"]),
            StringComparison.Ordinal);
        Assert.All(FileTree.Hashes(folder["output"]).Keys, file =>
            Assert.DoesNotContain("netlify.app", File.ReadAllText(folder[$"output/{file}"]), StringComparison.Ordinal));
    }

    [Fact]
    public void Episodes_later_than_now_are_in_no_file()
    {
        Catalogues.WriteSynthetic(folder.Path, 3, "word");

        var before = HrdMediaProcess.RunWell(folder.Path, "--now", "2020-01-04T08:59:59Z");

        Assert.StartsWith("2 episodes, ", before.Output, StringComparison.Ordinal);
        Assert.Contains(", 1 episode still to come\n", before.Output, StringComparison.Ordinal);
        Assert.All(FileTree.Hashes(folder["output"]).Keys, file =>
        {
            Assert.DoesNotContain("003-episode", file, StringComparison.Ordinal);
            Assert.DoesNotContain("word episode 3", File.ReadAllText(folder[$"output/{file}"]), StringComparison.Ordinal);
        });

        HrdMediaProcess.RunWell(folder.Path, "--now", "2020-01-04T10:00:00+01:00");
        Assert.True(File.Exists(folder["output/humanity/003-episode/index.html"]));
    }

    [Fact]
    public void Quiet_says_nothing_when_nothing_is_wrong()
    {
        Catalogues.WriteSynthetic(folder.Path, 2, "word");

        var result = HrdMediaProcess.RunWell(folder.Path, "--quiet");

        Assert.Equal("", result.Output + result.Error);
        Assert.True(File.Exists(folder["output/index.html"]));
    }

    [Fact]
    public void A_link_to_the_output_stays_a_link()
    {
        Catalogues.WriteSynthetic(folder["catalogue"], 2, "word");
        Directory.CreateDirectory(folder["disk/site"]);
        Directory.CreateSymbolicLink(folder["link"], folder["disk/site"]);

        HrdMediaProcess.RunWell(folder.Path, "--root", "catalogue", "--output", "../link");

        Assert.True(File.Exists(folder["disk/site/index.html"]));
        Assert.Equal(folder["disk/site"], new DirectoryInfo(folder["link"]).LinkTarget);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder["disk"]).Select(Path.GetFileName));
    }
}
