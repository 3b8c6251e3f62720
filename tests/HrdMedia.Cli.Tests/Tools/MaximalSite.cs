[assembly: AssemblyFixture(typeof(HrdMedia.Cli.Tests.Tools.MaximalSite))]

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>The site of a catalogue that uses every field that podcast apps can read, built once in a test run.</summary>
public sealed class MaximalSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds it.</summary>
    public MaximalSite() => HrdMediaProcess.RunWell(TestedProgram.JustBuilt, Repository.Root, "--root", Root, "--output", Output,
        HrdMediaProcess.Now);

    /// <summary>The folder that holds the catalogue's <c>episodes/</c>.</summary>
    public static string Root { get; } = Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/Maximal");

    /// <summary>The folder of the site.</summary>
    public string Output => folder["output"];

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
