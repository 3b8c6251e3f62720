using System.Runtime.CompilerServices;
using System.Text;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>
/// Holds a text against <c>Snapshots/{Type}.{Method}.verified.{extension}</c>, the file convention of Verify. With
/// <c>ACCEPT=1</c> in the environment what was received becomes what is expected.
/// </summary>
/// <param name="type">The class of the tests.</param>
/// <param name="folder">Where the snapshots stand.</param>
public sealed class Snapshot(Type type, string folder)
{
    private const int Shown = 100;

    /// <summary>The folder of this project's snapshots.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/Snapshots");

    private static bool Accepts => Environment.GetEnvironmentVariable("ACCEPT") == "1";

    /// <summary>Fails with the first line that differs, and says how to accept it.</summary>
    public void Verify(string received, string extension, [CallerMemberName] string method = "")
    {
        var name = Path.Combine(folder, $"{type.Name}.{method}");
        var (verifiedFile, receivedFile) = ($"{name}.verified.{extension}", $"{name}.received.{extension}");
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : null;
        if (verified != received && !Accepts)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(receivedFile, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Assert.Fail(verified is null ? $"There is no snapshot yet.\n{HowToAccept(receivedFile, verifiedFile)}"
                : $"{FirstDifference(verified, received)}\n{HowToAccept(receivedFile, verifiedFile)}");
        }

        if (verified != received)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(verifiedFile, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        File.Delete(receivedFile);
    }

    /// <summary>The snapshots of a folder that no test of this assembly uses.</summary>
    public static IEnumerable<string> Stale(string folder)
    {
        var used = typeof(Snapshot).Assembly.GetTypes().SelectMany(t => t.GetMethods())
            .Where(m => m.IsDefined(typeof(FactAttribute), inherit: false)).Select(m => $"{m.DeclaringType!.Name}.{m.Name}")
                .ToHashSet();
        var files = Directory.EnumerateFiles(folder).Select(Path.GetFileName)
            .Where(f => !f!.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        var seen = new HashSet<string>();
        return files.Where(file => file!.Split(".verified.") is not [var test, _] || !used.Contains(test) || !seen.Add(test))!;
    }

    /// <summary>The first line that differs, in both texts, from a little before the place where they part.</summary>
    public static string FirstDifference(string verified, string received)
    {
        var (expected, found) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < expected.Length && line < found.Length && expected[line] == found[line])
        {
            line++;
        }

        var (one, other) = (expected.ElementAtOrDefault(line), found.ElementAtOrDefault(line));
        var column = (one ?? "").AsSpan().CommonPrefixLength(other ?? "");
        return $"Line {line + 1}, column {column + 1} differs.\nverified: {Around(one, column)}\nreceived: " +
            $"{Around(other, column)}";
    }

    private static string Around(string? line, int column)
    {
        if (line is null)
        {
            return "(the text ends before this line)";
        }

        var start = Math.Max(0, column - (Shown / 2));
        var end = Math.Min(line.Length, start + Shown);
        return $"{(start > 0 ? "…" : "")}{line[start..end]}{(end < line.Length ? "…" : "")}";
    }

    private static string HowToAccept(string received, string verified) =>
        $"To accept it: mv '{received}' '{verified}'\nTo accept all: ACCEPT=1 dotnet test";
}
