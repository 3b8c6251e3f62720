using System.Diagnostics;
using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.House;

/// <summary>What stands where, and who may know whom.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] Top =
    [
        ".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore", ".vscode",
            "Directory.Build.props", "Directory.Packages.props",
            "HrdMedia.sln",
        "LICENSE", "README.md", "episodes", "global.json", "netlify.toml", "src", "tests", "theme",
    ];

    [Fact]
    public void The_top_level_is_the_list()
    {
        var found = Git("ls-tree", "--name-only", "HEAD").Concat(Git("ls-files").Select(f => f.Split('/')[0])).Distinct();

        Assert.Empty(found.Except(Top));
    }

    [Fact]
    public void References_run_one_way()
    {
        var allowed = new Dictionary<string, string[]>
        {
            ["HrdMedia.Pipelines"] = [], ["HrdMedia.Feeds"] = [], ["HrdMedia"] = ["HrdMedia.Feeds", "HrdMedia.Pipelines"],
            ["HrdMedia.Theme"] = ["HrdMedia"], ["HrdMedia.Imaging"] = ["HrdMedia"],
            ["HrdMedia.Cli"] = ["HrdMedia.Imaging", "HrdMedia.Theme"],
        };
        var projects = Repository.Files("src", "*.csproj").Concat(Repository.Files("theme", "*.csproj")).ToArray();

        Assert.Equal(allowed.Keys.Order(), projects.Select(p => Path.GetFileNameWithoutExtension(p)).Order());
        Assert.All(projects,
            p => Assert.Equal(allowed[Path.GetFileNameWithoutExtension(p)], References(p, "ProjectReference").Order()));
    }

    [Theory]
    [InlineData("src/HrdMedia.Pipelines/HrdMedia.Pipelines.csproj")]
    [InlineData("src/HrdMedia.Feeds/HrdMedia.Feeds.csproj")]
    public void The_engine_and_the_feed_markup_need_no_package(string project) => Assert
        .Empty(References(project, "PackageReference"));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.Path("HrdMedia.sln")).Replace('\\', '/');

        Assert.All(Repository.Files(".", "*.csproj"), p => Assert.Contains($"\"{p}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_stand_in_one_place() => Assert.All(
        Repository.Files(".", "*.csproj"),
        p => Assert.Empty(XDocument.Load(Repository.Path(p)).Descendants("PackageReference").Attributes("Version")));

    [Fact]
    public void The_editor_settings_are_short_and_say_why()
    {
        var lines = File.ReadAllLines(Repository.Path(".editorconfig"));

        Assert.InRange(lines.Length, 1, 60);
        foreach (var (line, i) in lines.Select((line, i) => (line, i))
            .Where(l => l.line.EndsWith("= none", StringComparison.Ordinal)))
        {
            var above = lines[..i].Reverse().First(l => !l.EndsWith("= none", StringComparison.Ordinal));
            Assert.True(above.StartsWith('#'), $"'{line}' is without a reason.");
        }
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.Path(project)).Descendants(kind)
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));

    private static string[] Git(params string[] arguments)
    {
        using var git = Process
            .Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
