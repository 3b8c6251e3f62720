using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>Runs the scripts by which readers in other languages say what they understand.</summary>
internal static class ReaderScripts
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    /// <summary>A reader in Python, from a package of Debian.</summary>
    public static Func<string, string, FeedFacts> Python(string module) => (path, url) =>
        Parsed(ExternalTools.Run($"python3-{module}", Script("read_feed.py"), module, path, url));

    /// <summary>A reader for Node, from a package of npm.</summary>
    public static Func<string, string, FeedFacts> Node(string package) => (path, _) =>
        Parsed(ExternalTools.Run("node", Script("read_feed.cjs"), NodePackages.Require(), package, path));

    /// <summary>The path of a script beside these tests.</summary>
    public static string Script(string name) => Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/Interop", name);

    // Some readers log to standard output; the answer is the last line.
    private static FeedFacts Parsed(string output) =>
        JsonSerializer.Deserialize<FeedFacts>(output.TrimEnd().Split('\n')[^1], Json)!;
}
