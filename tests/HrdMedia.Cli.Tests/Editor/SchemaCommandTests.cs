using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Editor;

public sealed class SchemaCommandTests : IDisposable
{
    private const string Topic = "episodes/.schema/topic.json";

    private readonly TemporaryFolder folder = new();

    public SchemaCommandTests()
    {
        Write("episodes/site.yaml", "# yaml-language-server: $schema=.schema/site.json\nlanguage: fr\nlanguages: [fr, ar]\n");
        Write("episodes/topics/water.yaml", "title: Water\n");
    }

    [Fact]
    public void It_writes_what_is_missing_or_stale_and_says_so()
    {
        var first = HrdMediaProcess.RunWell(folder.Path, "schema");
        var second = HrdMediaProcess.RunWell(folder.Path, "schema");
        File.WriteAllText(folder[Topic], File.ReadAllText(folder[Topic]) + "\n");
        var third = HrdMediaProcess.RunWell(folder.Path, "schema");

        Assert.StartsWith("Written: episodes/.schema/site.json, ", first.Output, StringComparison.Ordinal);
        Assert.Contains(".vscode/settings.json, .vscode/extensions.json.\n", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("The schemas are up to date.\n", second.Output, StringComparison.Ordinal);
        Assert.StartsWith($"Written: {Topic}.\n", third.Output, StringComparison.Ordinal);
        // In the catalogue's own languages.
        Assert.Contains("In a map, fr must be there.", File.ReadAllText(folder[Topic]), StringComparison.Ordinal);
        Assert.Contains("\"ar\": {", File.ReadAllText(folder[Topic]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_name_its_schema_is_hinted_at()
    {
        var said = HrdMediaProcess.RunWell(folder.Path, "schema").Output;

        Assert.EndsWith(
            "; 1 do not:\n  episodes/topics/water.yaml: # yaml-language-server: $schema=../.schema/topic.json\n", said,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_else_wrote_stays_as_it_is()
    {
        Write(Topic, "{}\n");
        Write(".vscode/settings.json", "{\"mine\": true}\n");
        var before = FileTree.Hashes(folder.Path);

        var refused = HrdMediaProcess.Run(folder.Path, "schema");

        Assert.Equal((1, $"{Topic}: not written by 'hrdmedia schema', so it is left as it is. Rename it or delete it, then run " +
            "the command again.\n"), (refused.Code, refused.Error));
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder.Path)));
        File.Delete(folder[Topic]);
        HrdMediaProcess.RunWell(folder.Path, "schema");
        Assert.Equal("{\"mine\": true}\n", File.ReadAllText(folder[".vscode/settings.json"]));
    }

    [Fact]
    public void A_check_writes_nothing_and_ends_with_1_when_they_are_stale()
    {
        var missing = HrdMediaProcess.Run(folder.Path, "schema", "--check");
        Assert.False(Directory.Exists(folder["episodes/.schema"]));
        HrdMediaProcess.RunWell(folder.Path, "schema");
        HrdMediaProcess.RunWell(folder.Path, "schema", "--check");
        File.AppendAllText(folder[Topic], "\n");
        var stale = HrdMediaProcess.Run(folder.Path, "schema", "--check");

        Assert.Equal(1, missing.Code);
        Assert.Equal((1, $"{Topic}: not what this program reads. Run 'hrdmedia schema'.\n"), (stale.Code, stale.Error));
    }

    [Fact]
    public void Without_a_catalogue_nothing_is_written()
    {
        using var empty = new TemporaryFolder();

        Assert.Equal(1, HrdMediaProcess.Run(empty.Path, "schema").Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Path));
    }

    public void Dispose() => folder.Dispose();

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }
}
