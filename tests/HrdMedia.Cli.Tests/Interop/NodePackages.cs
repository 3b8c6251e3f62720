using System.Diagnostics;
using System.Security.Cryptography;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>
/// The packages of <c>package-lock.json</c>, fetched at first use into an ignored folder that is named for what the lock says:
/// another lock is another folder, and what is there already needs no network.
/// </summary>
public static class NodePackages
{
    private static readonly Lazy<(string? Folder, string Fault)> Readers = new(() => Install("Interop"));

    private static readonly Lazy<(string? Folder, string Fault)> EditorParts = new(() => Install("Editor"));

    /// <summary>The folder that holds the <c>node_modules</c> of feed readers; skips the test, or fails it in CI, where it cannot
    /// be had.</summary>
    public static string Require() => Require(Readers);

    /// <summary>The same of what an editor is made of.</summary>
    public static string RequireEditor() => Require(EditorParts);

    private static string Require(Lazy<(string? Folder, string Fault)> installed)
    {
        ExternalTools.Require("node");
        ExternalTools.Require("npm");
        if (installed.Value.Folder is null)
        {
            ExternalTools.NotTested($"npm could not fetch what package-lock.json names: {installed.Value.Fault}");
        }

        return installed.Value.Folder!;
    }

    private static (string? Folder, string Fault) Install(string of)
    {
        var sources = Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests", of);
        var locked = Path.Combine(sources, "package-lock.json");
        var name = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(locked)))[..12];
        var folder = Path.Combine(Repository.Root, ".cache", $"{of.ToLowerInvariant()}-{name}");
        if (Directory.Exists(folder))
        {
            return (folder, "");
        }

        // Beside its place and then moved: what stands there is whole, however this ends and whoever else does the same.
        var growing = $"{folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(growing);
        File.Copy(locked, Path.Combine(growing, "package-lock.json"));
        File.Copy(Path.Combine(sources, "package.json"), Path.Combine(growing, "package.json"));
        var fault = Fetch(growing);
        if (fault.Length == 0 && !Directory.Exists(folder))
        {
            Directory.Move(growing, folder);
            return (folder, "");
        }

        Directory.Delete(growing, recursive: true);
        return Directory.Exists(folder) ? (folder, "") : (null, fault);
    }

    // No package's script runs on this machine, and the lock alone decides what comes.
    private static string Fetch(string folder)
    {
        var start = new ProcessStartInfo(ExternalTools.Require("npm"),
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--no-update-notifier"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var error = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        return npm.ExitCode == 0 ? "" : $"npm ended with {npm.ExitCode}: {error} {output.Result}";
    }
}
