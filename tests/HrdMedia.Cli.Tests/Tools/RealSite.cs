[assembly: AssemblyFixture(typeof(HrdMedia.Cli.Tests.Tools.RealSite))]

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>The site of the real catalogue, built once in a test run.</summary>
public sealed class RealSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds it, by the program that has just been built: tests that need another one wait for it meanwhile.</summary>
    public RealSite()
    {
        Said = HrdMediaProcess.RunWell(TestedProgram.JustBuilt, Repository.Root, "--output", Output, HrdMediaProcess.Now).Output;
    }

    /// <summary>The folder of the site.</summary>
    public string Output => folder["output"];

    /// <summary>What the build said.</summary>
    public string Said { get; }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
