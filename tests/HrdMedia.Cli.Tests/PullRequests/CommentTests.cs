using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.PullRequests;

/// <summary>The script that puts the report under a pull request, with a <c>gh</c> that only notes what it is asked.</summary>
public sealed class CommentTests : IDisposable
{
    private const string Gh = """
        #!/usr/bin/env bash
        echo "$*" >> "$FAKE/asked"
        case "$*" in
          *pulls*) cat "$FAKE/number" ;;
          "run download"*) [ -f "$FAKE/report.md" ] && mkdir -p "${@: -1}" && cp "$FAKE/report.md" "${@: -1}" ;;
          *--paginate*) cat "$FAKE/old" ;;
          *) for part in "$@"; do case $part in body=@*) cp "${part#body=@}" "$FAKE/body" ;; esac; done ;;
        esac
        """;

    private readonly TemporaryFolder folder = new();

    public CommentTests()
    {
        File.WriteAllText(folder["gh"], Gh);
        HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("chmod", folder.Path, ["+x", "gh"]));
        File.WriteAllText(folder["number"], "12\n");
        File.WriteAllText(folder["old"], "");
        File.WriteAllText(folder["report.md"], "## What subscribers will see\n\n1 new episode.\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "--method POST repos/o/r/issues/12/comments")]
    [InlineData("99\n", "--method PATCH repos/o/r/issues/comments/99")]
    public void There_is_one_comment_and_it_is_changed(string old, string request)
    {
        File.WriteAllText(folder["old"], old);

        Assert.Equal(0, Run().Code);
        Assert.Contains(request, Asked(), StringComparison.Ordinal);
        Assert.Single(Asked().Split('\n'), line => line.Contains("--method P", StringComparison.Ordinal));
        Assert.Equal("<!-- hrdmedia: what subscribers will see -->\n## What subscribers will see\n\n1 new episode.\n", Body());
    }

    [Theory]
    [InlineData("<img src=//evil.example/x>", "&lt;img src=//evil.example/x>")]
    [InlineData("a <script> b", "a &lt;script> b")]
    [InlineData("<<img src=x>", "&lt;&lt;img src=x>")]
    [InlineData("\\\\<img src=x>", "\\\\&lt;img src=x>")]
    [InlineData("![x](https://evil.example/x.png)", "!\u2060[x](https://evil.example/x.png)")]
    [InlineData("!![x](https://evil.example/x.png)", "!\u2060!\u2060[x](https://evil.example/x.png)")]
    [InlineData("@everybody", "@\u2060everybody")]
    public void A_report_of_a_stranger_is_only_text(string written, string said)
    {
        File.WriteAllText(folder["report.md"], written + "\n");

        Assert.Equal(0, Run().Code);
        Assert.EndsWith($"-->\n{said}\n", Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_too_long_is_cut_between_two_letters()
    {
        File.WriteAllText(folder["report.md"], "a" + string.Concat(Enumerable.Repeat("é", 50_000)));

        Assert.Equal(0, Run().Code);
        Assert.InRange(Body().Length, 25_000, 65_536);
        Assert.DoesNotContain('\uFFFD', Body());
    }

    [Fact]
    public void Nothing_is_said_where_the_pull_request_has_gone_or_the_run_has_no_report()
    {
        File.Delete(folder["report.md"]);
        Assert.Equal(0, Run().Code);
        File.WriteAllText(folder["number"], "");
        Assert.Equal(0, Run().Code);

        Assert.DoesNotContain("--method P", Asked(), StringComparison.Ordinal);
    }

    private string Asked() => File.ReadAllText(folder["asked"]);

    private string Body() => File.ReadAllText(folder["body"]);

    private HrdMediaProcess.Result Run() => HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("bash", folder.Path,
        [Path.Combine(Repository.Root, ".github/comment")], new Dictionary<string, string>
        {
            ["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}",
            ["FAKE"] = folder.Path,
            ["REPOSITORY"] = "o/r",
            ["RUN"] = "5",
            ["COMMIT"] = "abc",
            ["BRANCH"] = "someone:talk",
            ["GH_TOKEN"] = "none",
        }));
}
