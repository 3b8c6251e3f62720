using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Tests;

/// <summary>What GitHub makes of findings: https://github.com/actions/toolkit, packages/core/src/command.ts, and its
/// limits.</summary>
public sealed class GitHubAnnotationsTests
{
    [Fact]
    public void Escapes_what_would_end_a_property_or_a_line() => Assert.Equal(
        "::error file=a%3A%25b%2Cc.yaml,line=2,col=3,title=HRD100::50 %25, done:%0D%0A::warning::no\n",
        GitHubAnnotations.Annotation(new("HRD100", Severity.Error, new Place("a:%b,c.yaml", 2, 3),
            "50 %, done:\r\n::warning::no")));

    [Fact]
    public void Leaves_out_what_is_not_known() => Assert.Equal("::warning file=a.yaml,title=HRD338::m\n",
        GitHubAnnotations.Annotation(new("HRD338", Severity.Warning, new Place("a.yaml"), "m")));

    [Fact]
    public void Errors_come_first_and_what_would_not_be_shown_is_said()
    {
        var lines = GitHubAnnotations.Of([.. Many(Severity.Warning, 12), .. Many(Severity.Error, 11)]).Split('\n');

        Assert.All(lines[..10], l => Assert.StartsWith("::error ", l, StringComparison.Ordinal));
        Assert.All(lines[10..20], l => Assert.StartsWith("::warning ", l, StringComparison.Ordinal));
        Assert.StartsWith("::notice title=Not all is shown::3 more findings", lines[20], StringComparison.Ordinal);
        Assert.Equal("episodes/a.yaml:11: error HRD100: Message 11 ::error::", lines[21]);
        Assert.Equal(25, lines.Length);
    }

    [Fact]
    public void The_summary_has_all_of_them_file_by_file()
    {
        var text = CheckMarkdown.Of([.. Many(Severity.Warning, 1), new("HRD101", Severity.Error,
            new Place("episodes/b_c.yaml"), "<b>@all [x](y)")], 7);

        Assert.Equal("## The catalogue\n\n1 error, 1 warning. Nothing is published until the errors are mended.\n\n" +
            "### episodes/b\\_c.yaml\n\n- **Error**: &lt;b\\>@\u2060all \\[x\\](y) (HRD101)\n\n" +
            "### episodes/a.yaml\n\n- Warning, line 1: Message 1 ::error:: (HRD100)\n", text);
        Assert.Equal("7 episodes checked, no errors, 2 warnings.", CheckMarkdown.Sentence(Many(Severity.Warning, 2), 7));
    }

    [Fact]
    public void A_summary_stays_within_what_is_shown()
    {
        var text = CheckMarkdown.Of(Many(Severity.Warning, 40_000), 7);

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1_000_000, 1 << 20);
        Assert.Matches(@"\nAnd [0-9]+ more: run `hrdmedia check` to see them\.\n$", text);
    }

    private static Diagnostic[] Many(Severity severity, int count) => [.. Enumerable.Range(1, count).Select(i =>
        new Diagnostic("HRD100", severity, new Place("episodes/a.yaml", i), $"Message {i}\n::error::"))];
}
