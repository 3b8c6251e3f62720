using System.Text.RegularExpressions;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.PullRequests;

/// <summary>Does what <c>.github/CONTRIBUTING.md</c> says, word for word, from a recording to a built site.</summary>
public sealed partial class WalkthroughTests : IDisposable
{
    private const string NewEpisode = "1 new episode. Nothing is downloaded again. Nothing disappears.";
    private const string Command = "dotnet run --project src/HrdMedia.Cli -- ";

    private static readonly string Program = string.Join(' ', TestedProgram.Command);

    private readonly TemporaryFolder folder = new();

    public WalkthroughTests()
    {
        Catalogues.CopyRealInOneLanguage(folder["repository"]);
        Directory.CreateDirectory(folder["repository/.github"]);
        foreach (var script in (string[])["check", "new-episode"])
        {
            File.Copy(Path.Combine(Repository.Root, ".github", script), folder[$"repository/.github/{script}"]);
        }

        Bash("git init --quiet --initial-branch=main; git config user.name a; git config user.email a@example.org; " +
            "git add --all; git commit --quiet --message=a; git init --quiet --bare ../hub; git remote add origin ../hub; " +
            "git push --quiet origin main");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void On_your_own_computer()
    {
        Record("talk.mp3", "1");
        var said = new List<string>();

        foreach (var command in Block("sh").Split('\n'))
        {
            said.Add(command.StartsWith(Command, StringComparison.Ordinal)
                ? HrdMediaProcess.RunWell(folder["repository"], command[Command.Length..].Split(' ')).Output : Bash(command));
            WriteWhatIsLeft(said[^1]);
        }

        Assert.Equal(["git switch", "new", "check", "diff main", "build"], Block("sh").Split('\n')
            .Select(c => c.Replace(Command, "", StringComparison.Ordinal)).Select(c => NameOfCommand().Match(c).Value));
        Assert.StartsWith(NewEpisode, said[3], StringComparison.Ordinal);
        Assert.Contains("<title>The river that came back</title>", Output("humanity/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("About a river.", Output("humanity/007-the-river-that-came-back/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_browser_with_the_file_that_the_machine_begins()
    {
        Record("repository/episodes/humanity/talk.mp3", "1");
        File.WriteAllText(folder["repository/episodes/humanity/talk.en.vtt"], "WEBVTT\n\n00:00.000 --> 00:07.000\nWater.\n");
        Bash("git switch --quiet --create talk; git add --all; git commit --quiet --message=b; git push --quiet -u origin talk");

        WriteWhatIsLeft(Bash("RECORDING=episodes/humanity/talk.mp3 bash .github/new-episode"));
        var (code, _, report) = Check();

        Assert.Equal("Begin an episode of talk.mp3", Bash("git log --max-count=1 --format=%s origin/talk").Trim());
        Assert.Equal(0, code);
        Assert.Contains(NewEpisode, report, StringComparison.Ordinal);
        HrdMediaProcess.RunWell(folder["repository"], "build");
        Assert.Contains("talk", Output("humanity/feed.xml"), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["repository/output/humanity/007-the-river-that-came-back/transcript.en.vtt"]));
    }

    [Fact]
    public void In_the_browser_by_hand()
    {
        Record("repository/episodes/humanity/talk.mp3", "-1");
        var file = folder["repository/episodes/humanity/007-talk.yaml"];
        File.WriteAllText(file, Block("yaml") + "\n");
        Mend("episodes/humanity/show.yaml", "complete: true", "complete: false");

        var (before, annotations, first) = Check();
        var guid = OfferedGuid().Match(annotations).Groups[1].Value;
        File.AppendAllText(file, $"{guid}\n");
        var (after, _, second) = Check();

        Assert.Equal((1, 0), (before, after));
        Assert.Contains("::error file=episodes/humanity/007-talk.yaml,line=1,col=1,title=HRD101::", annotations,
            StringComparison.Ordinal);
        Assert.Contains("The catalogue has errors", first, StringComparison.Ordinal);
        Assert.Contains("Nothing is downloaded again. Nothing disappears.", second, StringComparison.Ordinal);
        HrdMediaProcess.RunWell(folder["repository"], "build", "--now=2027-01-01T00:00:00Z");
        Assert.Contains("<title>The river that came back</title>", Output("humanity/feed.xml"), StringComparison.Ordinal);
    }

    private static string Block(string language)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, ".github/CONTRIBUTING.md"));
        var start = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + $"```{language}\n".Length;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    // What a person does after 'new' has said what is left.
    private void WriteWhatIsLeft(string report)
    {
        foreach (Match open in Left().Matches(report))
        {
            var path = folder[$"repository/{open.Groups[1].Value}"];
            var lines = File.ReadAllLines(path);
            ref var line = ref lines[int.Parse(open.Groups[2].ValueSpan, null) - 1];
            line = line.StartsWith("# published:", StringComparison.Ordinal)
                ? $"published: {DateTime.UtcNow.AddHours(-1):yyyy-MM-ddTHH:mm:ssZ}"
                : Unwritten().Replace(line, "About a river.");
            File.WriteAllLines(path, lines);
        }

        if (report.Contains("'complete: true'", StringComparison.Ordinal))
        {
            Mend("episodes/humanity/show.yaml", "complete: true\n", "");
        }
    }

    private void Mend(string path, string from, string to)
    {
        var text = File.ReadAllText(folder[$"repository/{path}"]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder[$"repository/{path}"], text.Replace(from, to, StringComparison.Ordinal));
    }

    // As the workflow does: the commit before the merge is what is published.
    private (int Code, string Annotations, string Report) Check()
    {
        Bash("git add --all; git commit --quiet --message=c");
        var result = HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("bash", folder["repository"],
            [".github/check", "main", folder["comment"]], new Dictionary<string, string>
            {
                ["HRDMEDIA"] = Program,
                ["GITHUB_STEP_SUMMARY"] = folder["summary.md"],
            }));
        return (result.Code, result.Output, File.ReadAllText(folder["comment/report.md"]));
    }

    private string Output(string path) => File.ReadAllText(folder[$"repository/output/{path}"]);

    private string Bash(string script)
    {
        var result = HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("bash", folder["repository"], ["-ec", script],
            new Dictionary<string, string> { ["HRDMEDIA"] = Program }));
        Assert.True(result.Code == 0, $"{script}\n{result.Output}{result.Error}");
        return result.Output;
    }

    private void Record(string name, string tags)
    {
        File.WriteAllText(folder["tags.txt"], ";FFMETADATA1\ntitle=The river that came back\n");
        ExternalTools.Run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "sine=d=7.3", "-i", folder["tags.txt"],
            "-map_metadata", tags, "-c:a", "libmp3lame", "-b:a", "64k", folder[name]]);
    }

    [GeneratedRegex("^  (episodes/[^:]*):([0-9]+): Write ", RegexOptions.Multiline)]
    private static partial Regex Left();

    [GeneratedRegex("TODO: [^\"]*")]
    private static partial Regex Unwritten();

    [GeneratedRegex("'(guid: [0-9a-f-]{36})'")]
    private static partial Regex OfferedGuid();

    [GeneratedRegex("^(git )?[a-z]+( main)?")]
    private static partial Regex NameOfCommand();
}
