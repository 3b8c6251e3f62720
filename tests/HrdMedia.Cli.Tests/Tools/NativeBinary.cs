using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>The one native binary, made once in a test run by the command that the README names.</summary>
public sealed class NativeBinary
{
    private static readonly TemporaryFolder Folder = new();
    private static readonly Lazy<NativeBinary> Made = new(Publish);

    static NativeBinary() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Dispose();

    private NativeBinary(string path, string said) => (Path, Said) = (path, said);

    /// <summary>The binary; the first who asks waits for minutes, as do all who ask meanwhile.</summary>
    public static NativeBinary Published => Made.Value;

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    /// <summary>What was compiled for it, of which others can make something too.</summary>
    public string Artifacts { get; } = Folder["artifacts"];

    /// <summary>What was said while it was made.</summary>
    public string Said { get; }

    private static NativeBinary Publish()
    {
        if (ExternalTools.FindAny("clang", "gcc") is null)
        {
            ExternalTools.Require("clang");
        }

        ExternalTools.Require("zlib1g-dev");

        // Not into the working copy's bin and obj: the tests that run now were built there. And into a folder of its own: what
        // is packed of the same artifacts takes its place among them.
        var publish = HrdMediaProcess.Finish(
            HrdMediaProcess.StartProgram("dotnet", Repository.Root,
                ["publish", "-c", "Release", "src/HrdMedia.Cli", "--artifacts-path", Folder["artifacts"],
                    "--output", Folder["binary"], "--disable-build-servers"],
                new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_TieredCompilation"] = "1" }),
            TimeSpan.FromMinutes(15));
        Assert.True(publish.Code == 0, publish.Output + publish.Error);
        return new NativeBinary(Assert.Single(Directory.GetFiles(Folder["binary"], "hrdmedia")), publish.Output);
    }
}
