using System.Text.RegularExpressions;
using HrdMedia.Cli.Tests.Interop;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.PullRequests;

/// <summary>The workflows are ones that GitHub takes, and a pull request of a stranger can do no harm with them.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github/workflows");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order()];

    [Fact]
    public void Another_reader_of_workflows_finds_nothing_wrong() =>
        Assert.Equal("", Lint([.. Directory.EnumerateFiles(Folder)]));

    [Fact]
    public void That_reader_would_find_a_mistake()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["wrong.yml"], Text("catalogue.yml").Replace("runs-on", "run-on", StringComparison.Ordinal));

        Assert.Contains("run-on", Lint(folder["wrong.yml"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Runs_only_what_cannot_change(string name)
    {
        var text = Text(name);

        Assert.All(Uses().Matches(text), use => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40} # v", use.Groups[1].Value));
        // What somebody types or names may stand in an environment, where it is text, and never in a command.
        Assert.DoesNotMatch(@"run: .*\$\{\{", text);
        // One workflow knows one secret, runs on no change of anybody's, and hands it to one script.
        Assert.Equal(name == "publish.yml" ? ["BUILD_HOOK: ${{ secrets.BUILD_HOOK }}"] : [],
            Secrets().Matches(text).Select(secret => secret.Groups[1].Value));
        // Would run with the rights of the repository, on the code of a stranger.
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalogue.yml", "contents: read")]
    [InlineData("comment.yml", "actions: read", "contents: read", "pull-requests: write")]
    [InlineData("new-episode.yml", "contents: write")]
    [InlineData("publish.yml", "contents: read")]
    public void Has_the_rights_that_it_needs_and_no_other(string name, params string[] rights) =>
        Assert.Equal(rights, Rights().Matches(Text(name)).Select(right => right.Groups[1].Value));

    [Fact]
    public void What_may_write_runs_nothing_of_the_pull_request()
    {
        var text = Text("comment.yml");

        Assert.DoesNotContain("ref:", text, StringComparison.Ordinal);
        Assert.Equal(["bash .github/comment"], Commands().Matches(text).Select(command => command.Groups[1].Value));
    }

    [Fact]
    public void What_knows_a_secret_starts_by_the_clock_or_by_who_may_write_and_runs_one_script()
    {
        var text = Text("publish.yml");

        Assert.Equal(["schedule", "workflow_dispatch"], Events().Matches(text).Select(on => on.Groups[1].Value));
        Assert.DoesNotContain("ref:", text, StringComparison.Ordinal);
        Assert.Equal(["bash .github/publish"], Commands().Matches(text).Select(command => command.Groups[1].Value));
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static string Lint(params string[] files) => ExternalTools.Run("node", [Path.Combine(Repository.Root,
        "tests/HrdMedia.Cli.Tests/PullRequests/lint_workflows.mjs"), NodePackages.Require(), .. files]);

    [GeneratedRegex("uses: (.*)")]
    private static partial Regex Uses();

    [GeneratedRegex("^ *([a-z-]+: (?:read|write))$", RegexOptions.Multiline)]
    private static partial Regex Rights();

    [GeneratedRegex("^ *(.*secrets.*)$", RegexOptions.Multiline)]
    private static partial Regex Secrets();

    [GeneratedRegex("(?<=^on:\n(?:.*\n)*?)^  ([a-z_]+):.*$(?=(?:\n.*)*^permissions)", RegexOptions.Multiline)]
    private static partial Regex Events();

    [GeneratedRegex("run: (.*)")]
    private static partial Regex Commands();
}
