using System.Diagnostics;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>Two catalogues that share hardly a file, and one output folder for both.</summary>
public sealed class TwoSites : IDisposable
{
    private static readonly string[] Names = ["a", "b"];

    private readonly TemporaryFolder folder = new();
    private IReadOnlyDictionary<string, string>[] wholes = [];

    /// <summary>The folder that is published.</summary>
    public string Output => folder["site"];

    /// <summary>The folder beside it in which the next site grows.</summary>
    public string Work => folder[".site.work"];

    /// <summary>Builds both and remembers them; the second stands in the output afterwards.</summary>
    public void Prepare(int one = 100, int other = 130)
    {
        Catalogues.WriteSynthetic(folder["a"], one, "Autumn");
        Catalogues.WriteSynthetic(folder["b"], other, "Birch");
        wholes = [.. Enumerable.Range(0, 2).Select(site =>
        {
            Build(site);
            return FileTree.Hashes(Output);
        })];
        Assert.NotEmpty(FileTree.Difference(wholes[0], wholes[1]));
    }

    /// <summary>What the command is given to build one of them.</summary>
    public string[] Arguments(int site) => ["--root", folder[Names[site]], "--output", Output, HrdMediaProcess.Now];

    /// <summary>Builds one of them.</summary>
    public void Build(int site) => HrdMediaProcess.RunWell(folder.Path, Arguments(site));

    /// <summary>Runs a build that may fail.</summary>
    public HrdMediaProcess.Result Run(int site) => HrdMediaProcess.Run(folder.Path, Arguments(site));

    /// <summary>Starts to build one of them.</summary>
    public Process Start(int site) => HrdMediaProcess.Start(folder.Path, Arguments(site));

    /// <summary>Which of the two stands in the output, byte for byte; fails when it is neither.</summary>
    public int RequireWhole(string when)
    {
        var now = FileTree.Hashes(Output);
        var differences = wholes.Select(whole => FileTree.Difference(whole, now).Length).ToArray();
        Assert.True(differences.Contains(0),
            $"The output is neither site {when}: {now.Count} files; {differences[0]} differ from a, {differences[1]} from b.");
        return Array.IndexOf(differences, 0);
    }

    /// <summary>Fails when something stands beside the output that nobody asked for.</summary>
    public void RequireNoLeftovers() =>
        Assert.Equal(["a", "b", "site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
