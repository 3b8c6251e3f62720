using System.Text.RegularExpressions;
using System.Xml.Linq;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Init;

public sealed partial class InitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_it_makes_lacks_only_what_a_person_writes()
    {
        var said = Init("new");
        var open = HrdMediaProcess.Run(folder["new"], "check");
        var schemas = HrdMediaProcess.Run(folder["new"], "schema", "--check");
        foreach (var file in Directory.EnumerateFiles(folder["new/episodes"], "*.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("TODO: ", "", StringComparison.Ordinal)
                .Replace("one or two of them", "Society & Culture", StringComparison.Ordinal));
        }

        Assert.Equal((0, ReportOf(folder["new"])), (said.Code, said.Output));
        Assert.Equal(1, open.Code);
        Assert.Equal(
            [
                "episodes/rios/show.yaml:12:14: error HRD124", "episodes/rios/show.yaml:16:8: error HRD124",
                "episodes/rios/show.yaml:17:11: error HRD124",
                "episodes/rios/show.yaml:5:10: error HRD124", "episodes/site.yaml:6:10: error HRD124",
            ], Places().Matches(open.Error).Select(m => m.Value).Order(StringComparer.Ordinal));
        Assert.Equal((0, "The schemas are up to date.\n"), (schemas.Code, schemas.Output));
        HrdMediaProcess.RunWell(folder["new"], "build", "--quiet");
        Assert.Equal("Ríos & \"más\"",
            XDocument.Load(folder["new/output/rios/feed.xml"]).Root!.Element("channel")!.Element("title")!.Value);
        Assert.Contains("<html lang=\"es\"", File.ReadAllText(folder["new/output/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_catalogues_have_identities_of_their_own()
    {
        Init("one");
        Init("two");
        string[] files = ["one/episodes/site.yaml", "one/episodes/rios/show.yaml", "two/episodes/site.yaml",
            "two/episodes/rios/show.yaml"];
        var guids = files.Select(f => Guid.Parse(GuidLine().Match(File.ReadAllText(folder[f])).Groups[1].Value));

        Assert.Equal(4, guids.Distinct().Count());
    }

    [Fact]
    public void Nothing_of_our_own_catalogue_is_in_it()
    {
        Init("new");
        // Of the ids those of several parts: a topic's may be a word of the language.
        var ours = Directory.EnumerateFiles(Repository.Episodes, "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetFileNameWithoutExtension(f)).Where(id => id.Contains('-')).Append("humanity").Append("Amnesty")
            .ToArray();
        var texts = FileTree.Hashes(folder["new"]).Keys.Where(f => !f.EndsWith(".png", StringComparison.Ordinal))
            .Select(f => File.ReadAllText(folder[$"new/{f}"])).ToArray();

        Assert.True(ours.Length > 20);
        Assert.All(texts, text => Assert.DoesNotContain(ours, id => text.Contains(id, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void What_stands_there_stays_as_it_is()
    {
        Directory.CreateDirectory(folder["new"]);
        File.WriteAllText(folder["new/README.md"], "Mine.\n");
        var said = Init("new");
        var before = FileTree.Hashes(folder.Path);
        var again = HrdMediaProcess.Run(folder.Path, "init", "new", "--title", "Other");

        Assert.Contains("\nLeft as they were: README.md.\n", said.Output, StringComparison.Ordinal);
        Assert.Equal("Mine.\n", File.ReadAllText(folder["new/README.md"]));
        Assert.Equal(2, again.Code);
        Assert.Contains("There is a folder 'episodes' already in ", again.Error, StringComparison.Ordinal);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder.Path)));
    }

    [Theory]
    [InlineData("--title= ", "--title: This text has no letter in it.")]
    [InlineData("--language=Spanish", "--language: 'Spanish' is not a language tag. Write 'es'.")]
    [InlineData("--show=My Show", "--show: 'My Show' is not an id")]
    [InlineData("--show=people", "--show: 'people' is the address of something else. Choose another, like my-show.")]
    // Its address cannot be made of it by a rule.
    [InlineData("--show-title=नदी", "--show is missing, and nobody can be asked.")]
    public void A_wrong_answer_is_told_in_the_words_of_its_field_and_nothing_is_written(string option, string sentence)
    {
        var name = option[..(option.IndexOf('=') + 1)];
        var arguments = Arguments("new").Where(a => !a.StartsWith(name, StringComparison.Ordinal) &&
            (option != "--show-title=नदी" || !a.StartsWith("--show=", StringComparison.Ordinal)));
        var result = HrdMediaProcess.Run(folder.Path, [.. arguments, option]);

        Assert.Equal(2, result.Code);
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--title")]
    [InlineData("--organisation")]
    [InlineData("--base-url")]
    public void A_script_is_told_what_it_left_out(string option)
    {
        var result = HrdMediaProcess.Run(folder.Path,
            Arguments("new").Where(a => !a.StartsWith(option + "=", StringComparison.Ordinal)));

        Assert.Equal((2, $"{option} is missing, and nobody can be asked. Give it, like {option} \"…\".\n"),
            (result.Code, result.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    // As we take them ourselves, with the program in its folder.
    [Fact]
    public void It_takes_pull_requests_as_we_do()
    {
        Init("new");
        var ours = FileTree.Hashes(Path.Combine(Repository.Root, ".github")).Keys;
        var texts = ours.ToDictionary(f => f, f => File.ReadAllText(folder[$"new/.github/{f}"]));

        Assert.Contains("dotnet run --no-build -c Release --project program/src/HrdMedia.Cli --", texts["check"],
            StringComparison.Ordinal);
        Assert.Contains("Open the folder `episodes/rios`", texts["CONTRIBUTING.md"], StringComparison.Ordinal);
        Assert.All(texts, file => Assert.DoesNotMatch("(?<!program/)src/", file.Value));
        Assert.All(texts.Where(file => file.Key.EndsWith(".yml", StringComparison.Ordinal) &&
            file.Value.Contains("setup-dotnet", StringComparison.Ordinal)), file =>
        {
            Assert.Contains("          submodules: true\n", file.Value, StringComparison.Ordinal);
            Assert.Contains("          global-json-file: program/global.json\n", file.Value, StringComparison.Ordinal);
        });
    }

    public void Dispose() => folder.Dispose();

    private HrdMediaProcess.Result Init(string name) => HrdMediaProcess.RunWell(folder.Path, Arguments(name));

    private static string[] Arguments(string name) =>
    [
        "init", name, "--title=Ríos & \"más\"", "--organisation=Río Abierto", "--language=es",
        "--base-url=https://rios.example.org", "--show=rios",
    ];

    private static string ReportOf(string path) => $"""
        New in {path}:
          episodes/
          episodes/rios/
          episodes/.schema/
          .vscode/
          .gitattributes
          .github/
          .github/workflows/
          .gitignore
          README.md
          netlify.toml
        Left to do:
          episodes/site.yaml:6: Write the words in place of 'TODO'.
          episodes/rios/show.yaml:5: Write the words in place of 'TODO'.
          episodes/rios/show.yaml:12: Write the words in place of 'TODO'.
          episodes/rios/show.yaml:16: Write the words in place of 'TODO'.
          episodes/rios/show.yaml:17: Write the words in place of 'TODO'.
          episodes/rios/show.png: Put your cover in its place.
        Then run 'hrdmedia check' there; README.md says how the site is published.

        """;

    [GeneratedRegex("^episodes/.*? error HRD[0-9]{3}", RegexOptions.Multiline)]
    private static partial Regex Places();

    [GeneratedRegex("^guid: (.*)$", RegexOptions.Multiline)]
    private static partial Regex GuidLine();
}
