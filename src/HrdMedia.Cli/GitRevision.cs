using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace HrdMedia.Cli;

/// <summary>Asks the program <c>git</c> for an older state of the catalogue; the working copy is not touched.</summary>
internal static class GitRevision
{
    /// <summary>The commit that a name stands for, or null when it stands for none.</summary>
    /// <exception cref="IOException">The program is not there.</exception>
    public static string? Find(string root, string name)
    {
        using var git = Start(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        var commit = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 && commit.Length > 0 ? commit : null;
    }

    /// <summary>Whether a commit, by default the newest one, has a file; no, where there is none or no git.</summary>
    public static bool Has(string root, string file, string commit = "HEAD")
    {
        try
        {
            using var git = Start(root, "cat-file", "-e", $"{commit}:./{file}");
            git.StandardOutput.BaseStream.CopyTo(Stream.Null);
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>What stands in a file of a commit; null, where there is none or no git.</summary>
    public static string? Text(string root, string file, string commit)
    {
        try
        {
            using var git = Start(root, "cat-file", "blob", $"{commit}:./{file}");
            var text = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? text : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The paths of all files that git has or would be given, from the root; null where there is no git.</summary>
    public static IReadOnlyList<string>? Files(string root)
    {
        try
        {
            using var git = Start(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Writes the catalogue of a commit into an empty folder.</summary>
    /// <exception cref="IOException">The commit has none.</exception>
    public static void Extract(string root, string commit, string folder)
    {
        // The tree that belongs to --root, which need not be the top of the repository.
        using var git = Start(root, "archive", "--format=tar", commit, "--", "episodes");
        try
        {
            TarFile.ExtractToDirectory(git.StandardOutput.BaseStream, folder, overwriteFiles: false);
        }
        finally
        {
            git.StandardOutput.BaseStream.CopyTo(Stream.Null);
            git.WaitForExit();
        }

        if (git.ExitCode != 0)
        {
            throw new IOException($"There is no folder 'episodes' in the revision {commit[..12]}.");
        }
    }

    /// <summary>The paths that a file has had, from the root: by its guid, which moves with it, or else as git follows it; none
    /// where there is no git.</summary>
    public static IReadOnlyList<string> PathsOf(string root, string file, string guid) => Lines(root,
    [
        "log", "--format=", "--name-only", "--relative",
        .. guid.Length > 0 ? (string[])["--no-renames", "-S" + guid, "--", "episodes"] : ["--follow", "--", file],
    ]);

    /// <summary>The path from the top of the repository to the root, empty or with a <c>/</c> at its end.</summary>
    public static string Prefix(string root) => Lines(root, ["rev-parse", "--show-prefix"]) is [var prefix] ? prefix : "";

    /// <summary>The paths that a file has had in any branch, from the top of the repository, as git follows it.</summary>
    public static IReadOnlyList<string> AllPathsOf(string root, string file) =>
        Lines(root, ["log", "--all", "--format=", "--name-only", "-z", "--follow", "--", file], '\0');

    /// <summary>The paths, from the top of the repository, of files that have held a text in any branch.</summary>
    public static IReadOnlyList<string> AllPathsWith(string root, string text) => text.Length == 0 ? []
        : Lines(root, ["log", "--all", "--format=", "--name-only", "-z", "--no-renames", "-S" + text, "--", "episodes"],
            '\0');

    /// <summary>Which of these files git has not as they are on the disk; all, where there is no git.</summary>
    public static IReadOnlyList<string> Uncommitted(string root, IEnumerable<string> files) =>
        [.. files.Where(file => File.Exists(Path.Combine(root, file)) &&
            (!Has(root, file) || Lines(root, ["status", "--porcelain", "--", file]).Length > 0))];

    private static string[] Lines(string root, string[] arguments, char end = '\n')
    {
        try
        {
            using var git = Start(root, arguments);
            var text = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? text.Split(end, StringSplitOptions.RemoveEmptyEntries) : [];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static Process Start(string root, params string[] arguments)
    {
        try
        {
            var git = Process.Start(new ProcessStartInfo("git", ["-C", root, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            // What git complains of is said in our own words.
            git.BeginErrorReadLine();
            return git;
        }
        catch (Win32Exception e)
        {
            throw new IOException("The program git is not there, and a revision can only be read with it. Install it, or name " +
                "a folder, a feed's file or an address.", e);
        }
    }
}
