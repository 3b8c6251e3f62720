using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <content>A look at a few files instead of all.</content>
internal sealed partial class FolderSourceTree
{
    /// <summary>The same list with some files as they are now, at the cost of those alone; null when only a new list can tell
    /// what is there: of folders, links and devices.</summary>
    /// <param name="paths">What has been touched, from the root, with <c>/</c>.</param>
    /// <param name="touches">See <see cref="Read(string, DiagnosticBag, Func{string, long}?, FolderSourceTree?)"/>.</param>
    public FolderSourceTree? With(IEnumerable<string> paths, Func<string, long> touches)
    {
        var (files, isSame) = (Files.ToList(), true);
        // What stands elsewhere, or has a name with a dot before it, is not in the list.
        foreach (var path in paths.Where(path => path == "episodes" || (path.StartsWith("episodes/", StringComparison.Ordinal) &&
            !path.Contains("/.", StringComparison.Ordinal))))
        {
            if (!TryLook(path, out var file))
            {
                return null;
            }

            isSame &= Put(files, path, file is null ? null : file with { Version = file.Version + touches(path) });
        }

        return new FolderSourceTree(root, files, isSame ? places : null, isWatched, HasLinks);
    }

    // A file as it is now, or null where there is none; false for anything else.
    private bool TryLook(string path, out SourceFile? file)
    {
        file = null;
        var info = new FileInfo(Path.Combine(root, path));
        if (!info.Exists)
        {
            // A folder, or what was one.
            return !Directory.Exists(info.FullName) && !HasFolder(path);
        }

        if (info.LinkTarget is not null || !IsFile(info) || !HasFolder(path[..path.LastIndexOf('/')]))
        {
            return false;
        }

        file = new SourceFile(path, info.Length) { Version = info.LastWriteTimeUtc.Ticks };
        return true;
    }

    private bool HasFolder(string path) => ~Find(Files, path + "/") is var at && at < Files.Count &&
        Files[at].Path.StartsWith(path + "/", StringComparison.Ordinal);

    // Whether the same paths are in the list afterwards.
    private static bool Put(List<SourceFile> files, string path, SourceFile? file)
    {
        var at = Find(files, path);
        if (at >= 0 && file is not null)
        {
            files[at] = file;
        }
        else if (at >= 0)
        {
            files.RemoveAt(at);
        }
        else if (file is not null)
        {
            files.Insert(~at, file);
        }

        return at >= 0 == file is not null;
    }

    // Where it stands, or the complement of where it would.
    private static int Find(IReadOnlyList<SourceFile> files, string path)
    {
        var (low, high) = (0, files.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(files[middle].Path, path);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
