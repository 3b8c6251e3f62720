using System.CommandLine;
using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Cli.Mirrors;

/// <summary>The command <c>verify</c>: whether a mirror is what was published, byte for byte.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of the mirror." };
        var from = new Option<FileInfo?>("--manifest")
        {
            Description = $"The {Routes.Manifest} to believe, from the site itself or from somebody you trust: one that stands " +
                "in a forged mirror may be forged as well. Default: the one in DIR.",
            HelpName = "FILE",
        };
        var command = new Command("verify", "Tells whether a mirror is what was published, byte for byte.") { folder, from };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(from)));
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo? from)
    {
        var file = from ?? new FileInfo(Path.Combine(folder.FullName, Routes.Manifest));
        if (!folder.Exists || !file.Exists)
        {
            Console.Error.WriteLine(folder.Exists
                ? $"There is no '{file}'. Get it from the site, at /{Routes.Manifest}, and name it with --manifest."
                : $"There is no folder '{folder}'. Name the folder of the mirror.");
            return ExitCodes.Usage;
        }

        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            var manifest = Manifest.Read(new UTF8Encoding(false, true).GetString(bytes));
            return Report(MirrorCheck.Of(folder.FullName, manifest), manifest.Hashes.Count,
                Convert.ToHexStringLower(SHA256.HashData(bytes)), from is null);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            Console.Error.WriteLine(e is InvalidDataException ? e.Message : "The manifest is no text. Get it again.");
            return ExitCodes.CatalogueErrors;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Machine;
        }
    }

    private static int Report(MirrorCheck mirror, int files, string hash, bool isOwn)
    {
        foreach (var (paths, what) in ((IReadOnlyList<string>, string)[])[
            (mirror.Changed, "other bytes"), (mirror.Missing, "not there"), (mirror.Added, "not published")])
        {
            foreach (var path in paths)
            {
                Console.Error.WriteLine($"{path}: {what}");
            }
        }

        if (!mirror.IsWhole)
        {
            Console.Error.WriteLine($"This is not what was published: {mirror.Changed.Count} changed, {mirror.Missing.Count} " +
                $"missing, {mirror.Added.Count} added.");
            return ExitCodes.CatalogueErrors;
        }

        Console.Out.WriteLine($"{files - mirror.Unserved.Count} files are as the manifest says" +
            (mirror.Unserved.Count == 0 ? "."
                : $"; {string.Join(" and ", mirror.Unserved)} not there: a host reads them, and gives them to nobody."));
        Console.Out.WriteLine($"SHA-256 of the manifest: {hash}");
        if (isOwn)
        {
            Console.Out.WriteLine("It stands in the mirror itself. Compare that number with the one of the site's own, by a " +
                "way that nobody else controls.");
        }

        return ExitCodes.Done;
    }
}
