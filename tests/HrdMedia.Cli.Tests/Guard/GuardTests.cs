using System.Text;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Guard;

public sealed class GuardTests : IDisposable
{
    private const string Name = "Marta Velikova";
    private const string Topic = "episodes/topics/water.yaml";

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> environment;

    public GuardTests()
    {
        Catalogues.WriteSynthetic(folder["site"], 2, "word");
        environment = new() { ["XDG_CONFIG_HOME"] = folder["settings"], ["HOME"] = folder["home"] };
        Assert.Equal(0, Run("Marta Velikova\n", "guard", "add").Code);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void List_and_key_are_kept_apart_for_this_person_alone()
    {
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var (list, key) = (folder["site/.names"], folder["settings/hrdmedia/guard.key"]);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal((Own, Own), (File.GetUnixFileMode(list), File.GetUnixFileMode(key)));
        }

        Assert.DoesNotContain(File.ReadAllText(key).Trim(), File.ReadAllText(list), StringComparison.Ordinal);
        Assert.Equal("Line 1: in the list.\nLine 2: not in the list.\n",
            Run("velikova, MARTA\nElena Velikova\n", "guard", "check").Output);
        Assert.StartsWith("256 hashes", Run("", "guard", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_out_is_searched_for_no_more()
    {
        Assert.Equal(0, Run("Zoraida Quintrel\n", "guard", "add").Code);

        var removed = Run("Velikova Marta\nInes Vidal\n", "guard", "remove");

        Assert.Equal(1, removed.Code);
        Assert.Equal("Line 2: the list does not have this name. Write it as it was added: the same words in the same script.\n",
            removed.Error);
        Assert.StartsWith("1 name taken out of ", removed.Output, StringComparison.Ordinal);
        Assert.Equal("Line 1: not in the list.\nLine 2: in the list.\n",
            Run("Marta Velikova\nZoraida Quintrel\n", "guard", "check").Output);
        Assert.Equal(2, Run("", "guard", "remove", "Zoraida").Code);
    }

    // The shell would keep it, and others see it: refused, and not repeated.
    [Fact]
    public void A_name_on_the_command_line_is_refused()
    {
        var result = Run("", "guard", "add", "Zoraida Quintrel");

        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("Quintrel", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_its_key_stops_everything()
    {
        File.Delete(folder["settings/hrdmedia/guard.key"]);

        var result = Run("", "build");

        Assert.Equal(3, result.Code);
        Assert.Contains("HRDMEDIA_GUARD_KEY", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_has_both_as_secrets()
    {
        environment["HRDMEDIA_GUARD_LIST"] = File.ReadAllText(folder["site/.names"]);
        environment["HRDMEDIA_GUARD_KEY"] = File.ReadAllText(folder["settings/hrdmedia/guard.key"]);
        File.Delete(folder["site/.names"]);
        File.Delete(folder["settings/hrdmedia/guard.key"]);
        Write(Topic, $"title: Water\nsummary: By {Name}.\n");

        Assert.Equal(1, Run("", "build").Code);
    }

    // The name in a title, a file's name, an unknown field, a broken value: whatever is wrong besides quotes it.
    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public void It_stops_the_build_and_stands_in_nothing_that_is_written(string format)
    {
        Write(Topic, $"title: Water\nsummary: By {Name}.\nMarta-Velikova: x\nrelated: [marta-velikova]\n");
        Write("episodes/people/marta-velikova.yaml", "name: M.\nlinks: [{title: a, url: 'marta velikova'}]\n");
        Write("README.md", "Thanks to **Velikova**, Marta.\n");
        Git("init", "-q");
        environment["GITHUB_STEP_SUMMARY"] = folder["page.md"];

        foreach (var command in (string[][])[["build"], ["check", "--summary", folder["summary.md"]], ["consent"]])
        {
            var result = Run("", [.. command, "--format", format]);
            var said = result.Output + result.Error + string.Concat(Directory.EnumerateFiles(folder.Path, "*.md")
                .Select(File.ReadAllText));

            Assert.Equal(command[0] == "consent" ? 0 : 1, result.Code);
            Assert.DoesNotContain("velikova", said, StringComparison.OrdinalIgnoreCase);
            Assert.True(command[0] != "check" || said.Contains("HRD630", StringComparison.Ordinal), said);
        }

        Assert.False(Directory.Exists(folder["site/output"]));
    }

    // Whatever is said of a call, of a recording or of a feed that is only just being made a catalogue.
    [Fact]
    public void No_command_says_it()
    {
        Write("episodes/people/a.yaml", $"name: A\nlinks: [{{title: a, url: '{Name}'}}]\n");
        Write("talk.mp3", File.ReadAllBytes(Path.Combine(Repository.Episodes, "humanity/002-chile.mp3")));
        Write("feed.xml", $"<rss version=\"2.0\"><channel><title>{Name}</title><item><title>By {Name}</title>" +
            $"<unknown>{Name}</unknown></item></channel></rss>");
        foreach (var call in (string[][])[
            ["new", "talk.mp3", "--title", $"With {Name}"], ["new", Name], ["new", "talk.mp3", "--show", Name],
            ["import", "feed.xml", "--root", "../mine", "--base-url", "https://example.org"], ["import", Name, "--root", "../b"],
            ["diff", Name], ["withdraw", Name], ["verify", Name], ["schema", Name], ["init", "../c", "--title", Name], [Name],
            ["check", "--format", Name], ["build", "--base-url", Name], ["guard", Name], ["serve", "--port", Name]])
        {
            var result = Run("", call);

            Assert.True(result.Output.Length + result.Error.Length > 0, $"{string.Join(' ', call)}: {result.Code}");
            Assert.DoesNotContain("velikova", result.Output + result.Error, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Nor_does_the_preview_in_its_terminal()
    {
        Write("episodes/people/a.yaml", $"name: A\nlinks: [{{title: a, url: '{Name}'}}]\n");
        using var serve = HrdMediaProcess.Start(folder["site"], ["serve", "--port", "0"], environment);
        var line = await serve.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        serve.Kill();
        var said = line + await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("episodes/people/a.yaml:2:", said, StringComparison.Ordinal);
        Assert.DoesNotContain("velikova", said, StringComparison.OrdinalIgnoreCase);
    }

    // All that is right but for the name: it is found in files that git has, and not in those that it ignores.
    [Fact]
    public void What_git_ignores_is_not_searched()
    {
        Git("init", "-q");
        Write(".gitignore", ".names\n.cache/\noutput/\nnotes.txt\n");
        Write("notes.txt", Name);
        Assert.Equal(0, Run("", "build").Code);

        Write("notes-2.txt", Name);
        var result = Run("", "build");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("notes-2.txt:1:1: error HRD630", result.Error, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[$"site/{path}"])!);
        File.WriteAllText(folder[$"site/{path}"], text);
    }

    private void Write(string path, byte[] bytes) => File.WriteAllBytes(folder[$"site/{path}"], bytes);

    private void Git(params string[] arguments) => HrdMediaProcess.Finish(
        HrdMediaProcess.StartProgram("git", folder["site"], arguments));

    private HrdMediaProcess.Result Run(string input, params string[] arguments)
    {
        File.WriteAllText(folder["input"], input);
        var command = $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "hrdmedia.dll")}' \"$@\" < '{folder["input"]}'";
        return HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("sh", folder["site"], ["-c", command, "sh", .. arguments],
            environment));
    }
}
