using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>What stands in the output folder is replaced: it must be ours.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutputFolderTests() => Catalogues.WriteSynthetic(folder.Path, 2, "word");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_that_holds_other_things_is_refused()
    {
        Directory.CreateDirectory(folder["thesis"]);
        File.WriteAllText(folder["thesis/index.html"], "ten years of work");

        Refuses("thesis", $"The folder '{folder["thesis"]}' holds other things than a site. Name another one with --output.");

        Assert.Equal("ten years of work", File.ReadAllText(folder["thesis/index.html"]));
    }

    [Fact]
    public void A_site_that_is_a_git_working_copy_too_is_refused()
    {
        HrdMediaProcess.RunWell(folder.Path);
        Directory.CreateDirectory(folder["output/.git"]);

        Refuses("output", $"The folder '{folder["output"]}' holds other things than a site. Name another one with --output.");
    }

    [Theory]
    [InlineData(".", "")]
    [InlineData("episodes", "episodes")]
    [InlineData("episodes/site", "episodes/site")]
    [InlineData("..", "..")]
    public void The_catalogues_own_folders_are_refused(string output, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder.Path));

        Refuses(output, $"The folder '{full}' cannot hold both the catalogue and the site. Name another one with --output.");
    }

    [Fact]
    public void The_root_of_the_disk_is_refused() =>
        Refuses("/", "The folder '/' cannot hold both the catalogue and the site. Name another one with --output.");

    [Fact]
    public void A_file_is_refused()
    {
        File.WriteAllText(folder["file"], "x");

        Refuses("file", $"'{folder["file"]}' is a file. Name a folder with --output.");
        Assert.Equal("x", File.ReadAllText(folder["file"]));
    }

    [Fact]
    public void One_that_cannot_be_made_is_the_machines_fault()
    {
        File.WriteAllText(folder["file"], "x");

        var result = HrdMediaProcess.Run(folder.Path, "--output", "file/site");

        Assert.Equal(3, result.Code);
        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.EndsWith(" The output is as it was.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_one_is_taken()
    {
        Directory.CreateDirectory(folder["empty"]);

        HrdMediaProcess.RunWell(folder.Path, "--output", "empty");

        Assert.True(File.Exists(folder["empty/index.html"]));
    }

    private void Refuses(string output, string sentence)
    {
        var before = FileTree.Hashes(folder.Path);

        var result = HrdMediaProcess.Run(folder.Path, "--output", output);

        Assert.Equal($"{sentence} The output is as it was.\n", result.Error);
        Assert.Equal(3, result.Code);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder.Path)));
    }
}
