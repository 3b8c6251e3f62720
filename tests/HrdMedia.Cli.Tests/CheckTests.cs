using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Chile = "episodes/humanity/002-chile.yaml";

    private readonly TemporaryFolder folder = new();

    public CheckTests() => Catalogues.CopyRealInOneLanguage(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Says_that_all_is_well_and_writes_no_file()
    {
        var result = HrdMediaProcess.RunWell(folder.Path, "check");

        Assert.Equal("6 episodes checked, no errors.\n", result.Output);
        // What it drew to see that it can be drawn is kept for the build.
        Assert.Equal([".cache", "episodes"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Names_file_line_and_column_of_an_error_and_its_fix(string command)
    {
        Break("countries: [CL]", "countires: [CL]");

        var result = HrdMediaProcess.Run(folder.Path, command);

        Assert.Equal(1, result.Code);
        Assert.Equal($"{Chile}:52:1: error HRD100: Unknown field 'countires'. Did you mean 'countries'?\n1 error. Nothing was " +
            "published.\n", result.Error);
        Assert.Equal("", result.Output);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public void Quiet_still_says_what_is_wrong()
    {
        Break("countries: [CL]", "countires: [CL]");

        Assert.StartsWith($"{Chile}:52:1: error", HrdMediaProcess.Run(folder.Path, "--quiet").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_annotations_for_a_pull_request()
    {
        Break("countries: [CL]", "countires: [CL]");

        var result = HrdMediaProcess.Run(folder.Path, "check", "--format", "github");

        Assert.Equal(1, result.Code);
        Assert.Equal($"::error file={Chile},line=52,col=1,title=HRD100::Unknown field 'countires'. Did you mean 'countries'?\n",
            result.Output);
    }

    [Fact]
    public void Writes_all_findings_to_the_page_of_the_job_and_to_the_file_that_is_named()
    {
        Break("countries: [CL]", "countires: [CL]");
        File.WriteAllText(folder["page.md"], "Before.\n");

        using var process = HrdMediaProcess.Start(folder.Path, ["check", "--format", "github", "--summary", "own.md"],
            new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = folder["page.md"] });
        Assert.Equal(1, HrdMediaProcess.Finish(process).Code);

        var own = File.ReadAllText(folder["own.md"]);
        Assert.StartsWith("## The catalogue\n\n1 error. ", own, StringComparison.Ordinal);
        Assert.Contains("- **Error**, line 52: Unknown field 'countires'.", own, StringComparison.Ordinal);
        Assert.Equal("Before.\n" + own, File.ReadAllText(folder["page.md"]));
    }

    [Fact]
    public void Writes_json_for_programs()
    {
        Break("countries: [CL]", "countires: [CL]");

        var result = HrdMediaProcess.Run(folder.Path, "check", "--format=json");

        Assert.Equal(1, result.Code);
        var only = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        Assert.Equal(["code", "severity", "file", "line", "column", "message", "repair"],
            only.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"line":52,"column":1,"was":"countires","now":"countries","everywhere":false}""",
            only.GetProperty("repair").GetRawText().Replace(" ", "", StringComparison.Ordinal)
                .Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal("error", only.GetProperty("severity").GetString());
        Assert.Equal(Chile, only.GetProperty("file").GetString());
        Assert.Equal((52, 1), (only.GetProperty("line").GetInt32(), only.GetProperty("column").GetInt32()));
        Assert.Equal("[]\n", HrdMediaProcess.RunWell(Repository.Root, "check", "--format=json").Output);
    }

    [Fact]
    public void An_error_leaves_the_old_site_as_it_was()
    {
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        var old = FileTree.Inodes(folder["output"]);
        Break("countries: [CL]", "countires: [CL]");

        Assert.Equal(1, HrdMediaProcess.Run(folder.Path, HrdMediaProcess.Now).Code);

        Assert.Empty(FileTree.Difference(old, FileTree.Inodes(folder["output"])));
    }

    private void Break(string right, string wrong)
    {
        var text = File.ReadAllText(folder[Chile]);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(folder[Chile], text.Replace(right, wrong, StringComparison.Ordinal));
    }
}
