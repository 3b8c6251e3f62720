using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Unrecognized command or argument 'bild'.", "bild")]
    [InlineData("Unrecognized command or argument '--ouput=x'.", "--ouput=x")]
    [InlineData("--format must be text, github or json, found 'xml'.", "--format", "xml")]
    [InlineData("--now must be an instant with zone like 2026-01-31T09:00:00Z, found '2026-01-31'.", "check", "--now",
        "2026-01-31")]
    [InlineData("--base-url must be a whole address like https://example.org, found 'example.org'.", "--base-url", "example.org")]
    [InlineData("--base-url must be a whole address like https://example.org, found 'ftp://example.org'.", "--base-url",
        "ftp://example.org")]
    [InlineData("--base-url must be a whole address like https://example.org, found 'https://a.org/?q'.", "--base-url",
        "https://a.org/?q")]
    [InlineData("Required argument missing for option: '--root'.", "--root")]
    [InlineData("'check' builds no site. Leave --output out.", "--output", "x", "check")]
    public void A_wrong_call_ends_with_2_and_a_sentence(string sentence, params string[] arguments)
    {
        var result = HrdMediaProcess.Run(Path.GetTempPath(), arguments);

        Assert.Equal(2, result.Code);
        Assert.Contains(sentence, result.Error.Split('\n'));
        Assert.EndsWith("\nRun 'hrdmedia --help' to see what can be written.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void A_folder_without_a_catalogue_is_named()
    {
        var result = HrdMediaProcess.Run(Path.GetTempPath(), "--root", "/nowhere/at/all");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("episodes: error HRD015: There is no folder 'episodes' in '/nowhere/at/all'.", result.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    public void Help_names_every_option_with_its_default(params string[] arguments)
    {
        var help = HrdMediaProcess.RunWell(Path.GetTempPath(), arguments).Output;

        Assert.All(
            ["--root <DIR>", "--output <DIR>", "--base-url <URL>", "--now <INSTANT>", "--format <text|github|json>",
                "--cache <DIR>", "--quiet"],
            option => Assert.Contains($"  {option}  ", help, StringComparison.Ordinal));
        Assert.Contains("Default: output.", help, StringComparison.Ordinal);
        Assert.Contains("Default: text.", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_what_the_commands_do_and_what_the_exit_codes_mean()
    {
        var help = HrdMediaProcess.RunWell(Path.GetTempPath(), "--help").Output;

        Assert.Contains("Without a command it builds.", help, StringComparison.Ordinal);
        Assert.Matches(@"\n  build +Builds", help);
        Assert.Matches(@"\n  check +Says", help);
        Assert.All(["0: done", "1: ", "2: ", "3: ", "70: "], code => Assert.Contains(code, help, StringComparison.Ordinal));
    }
}
