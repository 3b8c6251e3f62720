using System.Diagnostics;

namespace HrdMedia.Tests.Tools;

/// <summary>Programs that tests use as a second source: installed when missing, else the test is skipped (fails in CI).</summary>
public static class ExternalTools
{
    private static readonly Lock Gate = new();
    private static readonly string LockFile = Path.Combine(Path.GetTempPath(), "hrdmedia-apt.lock");

    private const string PythonPackage = "python3-";

    /// <summary>The path of ffmpeg, ffprobe, exiftool, mat2, qpdf, pdftotext, pdftoppm, identify, chromium, zbarimg, clang,
    /// node, npm, gpo, podget, zlib1g-dev's header, or
    /// of a Python that has the module of a package like python3-feedparser.</summary>
    public static string Require(string name)
    {
        var path = TryRequire(name);
        if (path is not null)
        {
            return path;
        }

        NotTested($"'{name}' is not installed and could not be installed (apt-get as root: {PackageOf(name)}).");
        return "";
    }

    /// <summary>Skips the test, loudly; in CI a test that is skipped has failed.</summary>
    public static void NotTested(string why)
    {
        var reason = "NOT TESTED: " + why;
        Console.Error.WriteLine(reason);
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    /// <summary>Runs a required program; fails the test when the program fails.</summary>
    public static string Run(string name, params IEnumerable<string> arguments)
    {
        var (code, output, error) = Start(Require(name), arguments);
        Assert.True(code == 0, $"{name} failed: {error}");
        return output;
    }

    /// <summary>The path of the first of these programs that is installed, or null; installs nothing.</summary>
    public static string? FindAny(params IEnumerable<string> names) => names.Select(Find)
        .FirstOrDefault(path => path is not null);

    /// <summary>The same as <see cref="Require"/>, but null where the tool is missing and cannot be installed.</summary>
    public static string? TryRequire(string name) => Find(name) ?? Install(name);

    private static string? Find(string name)
    {
        if (name == "zlib1g-dev")
        {
            return File.Exists("/usr/include/zlib.h") ? "/usr/include/zlib.h" : null;
        }

        if (name.StartsWith(PythonPackage, StringComparison.Ordinal))
        {
            // Not only the first python3: apt serves Debian's own, wherever another one stands before it.
            var import = $"import {name[PythonPackage.Length..]}";
            return Paths("python3").FirstOrDefault(python => Start(python, ["-c", import]).Code == 0);
        }

        return Paths(name).FirstOrDefault();
    }

    private static IEnumerable<string> Paths(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).Where(File.Exists);

    private static string PackageOf(string name) => name switch
    {
        "ffprobe" => "ffmpeg",
        "node" => "nodejs",
        "exiftool" => "libimage-exiftool-perl",
        "identify" => "imagemagick",
        "zbarimg" => "zbar-tools",
        "gpo" => "gpodder",
        "pdftotext" or "pdftoppm" => "poppler-utils",
        _ => name,
    };

    // Several test programs run at once, and apt-get allows one: the file's lock ends with its process, however it ends.
    private static string? Install(string name)
    {
        lock (Gate)
        {
            if (!Environment.IsPrivilegedProcess || Find("apt-get") is not { } apt)
            {
                return null;
            }

            using var held = Hold();
            if (Find(name) is { } installedMeanwhile)
            {
                return installedMeanwhile;
            }

            var updated = LockFile + ".updated";
            if (!File.Exists(updated) || DateTime.UtcNow - File.GetLastWriteTimeUtc(updated) > TimeSpan.FromHours(12))
            {
                Start(apt, ["update", "-q"]);
                File.WriteAllText(updated, "");
            }

            Start(apt, ["install", "-q", "-y", "--no-install-recommends", PackageOf(name)]);
            return Find(name);
        }
    }

    private static FileStream Hold()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 600)
            {
                Thread.Sleep(500);
            }
        }
    }

    private static (int Code, string Output, string Error) Start(string path, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
