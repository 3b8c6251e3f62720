using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>Mends what has one right answer, in the files themselves: nothing but the mistakes is touched, and each file is whole
/// at every instant.</summary>
/// <param name="root">The folder that holds <c>episodes/</c>.</param>
/// <param name="isKept">Whether git has a file already: the guid that is missing there is the one it had.</param>
/// <param name="diagnose">Says what is wrong now; asked again after each round, since one mistake can hide another.</param>
internal sealed class CatalogueRepair(
    string root, Func<string, bool> isKept, Func<IReadOnlyList<Diagnostic>> diagnose)
{
    private const int MostRounds = 8;

    private readonly SortedDictionary<string, RepairedFile> files = new(StringComparer.Ordinal);

    /// <summary>How many mistakes were mended.</summary>
    public int Count { get; private set; }

    /// <summary>Mends until nothing is left that has one right answer; gives the changed files.</summary>
    public IReadOnlyList<RepairedFile> Run()
    {
        for (var round = 0; round < MostRounds && Mend(diagnose()); round++)
        {
        }

        return [.. files.Values];
    }

    private bool Mend(IReadOnlyList<Diagnostic> findings)
    {
        var before = Count;
        foreach (var file in findings.Select(d => d.Repair).OfType<Repair>().Distinct()
            .Where(r => !r.Now.StartsWith("guid:", StringComparison.Ordinal) || !isKept(r.Place.File))
            .GroupBy(r => r.Place.File))
        {
            Mend(file.Key, [.. file]);
        }

        return Count > before;
    }

    private void Mend(string path, IReadOnlyList<Repair> repairs)
    {
        // What is not text in UTF-8 somebody has to save again first.
        var bytes = File.ReadAllBytes(Path.Combine(root, path));
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var (now, count) = RepairedText.Of(text, repairs);
        if (count == 0)
        {
            return;
        }

        Write(Path.Combine(root, path), now);
        files[path] = new RepairedFile(path, files.GetValueOrDefault(path)?.Was ?? text, now);
        Count += count;
    }

    private static void Write(string path, string text)
    {
        // Of a link, what it leads to: the link stays one.
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var fresh = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.new");
        File.WriteAllText(fresh, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
        }

        File.Move(fresh, target, overwrite: true);
    }
}
